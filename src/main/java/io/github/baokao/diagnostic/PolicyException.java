package io.github.baokao.diagnostic;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Thrown when a policy cannot be loaded. It holds every fault found; its message is all of them, rendered. */
public final class PolicyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    // a diagnostic may have no help, and an Optional cannot be serialised
    private transient List<Diagnostic> diagnostics;

    // a diagnostic as it is serialised
    private record Saved(
            String code,
            Severity severity,
            Span span,
            String line,
            String message,
            @Nullable String help) implements Serializable {
        static Saved of(Diagnostic one) {
            return new Saved(
                    one.code(),
                    one.severity(),
                    one.span(),
                    one.line(),
                    one.message(),
                    one.help().orElse(null));
        }

        Diagnostic restored() {
            return new Diagnostic(code, severity, span, line, message, Optional.ofNullable(help));
        }
    }

    /**
     * Makes the exception for these faults.
     *
     * @param diagnostics every fault found, in the order to show them; at least one
     * @throws IllegalArgumentException if there is none
     */
    public PolicyException(List<Diagnostic> diagnostics) {
        super(render(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Every fault found.
     *
     * @return at least one
     */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(diagnostics.stream().map(Saved::of).toArray(Saved[]::new));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        diagnostics = Stream.of((Saved[]) in.readObject()).map(Saved::restored).toList();
    }

    private static String render(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("no diagnostic");
        }
        return diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    }
}
