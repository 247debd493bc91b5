package io.github.baokao.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * One fault of a policy file, with everything that is needed to show it.
 *
 * @param code a short stable name for this kind of fault, such as {@code unknown-key}
 * @param severity how grave it is
 * @param span where it is
 * @param line the source line that the span lies in, without its line break; empty for a file as a whole
 * @param message what is wrong and what is expected, in Chinese
 * @param help a proposal, in Chinese (是不是 “…”？), if there is one
 */
public record Diagnostic(
        String code, Severity severity, Span span, String line, String message, Optional<String> help) {

    /** Refuses null. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(help, "help");
    }

    /**
     * The fault as it is shown to a person:
     *
     * <pre>
     * catalog/levels.yaml:3:16: 错误[unknown-key] 不认识 “nam”，可用的有 level、name、other
     *       - {level: 5, nam: 五级}
     *                    ^~~
     *     是不是 “name”？
     * </pre>
     *
     * @return one to four lines without a line break at the end
     */
    public String render() {
        StringBuilder out = new StringBuilder()
                .append(span)
                .append(": ")
                .append(severity.text())
                .append('[')
                .append(code)
                .append("] ")
                .append(message);
        if (!span.isWholeFile()) {
            Excerpt.of(line, span).appendTo(out);
        }
        help.ifPresent(text -> out.append('\n').append(Excerpt.INDENT).append(text));
        return out.toString();
    }
}
