package io.github.baokao.diagnostic;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a policy cannot be loaded. It holds every fault found; its message is all of them, rendered. */
public final class PolicyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

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

    private static String render(List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("no diagnostic");
        }
        return diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    }
}
