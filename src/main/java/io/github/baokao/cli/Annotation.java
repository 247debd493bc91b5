package io.github.baokao.cli;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.diagnostic.Span;

/** Writes a fault as a workflow command, which code hosts show beside the line. */
final class Annotation {
    private final String prefix;

    /** For a policy in a directory, named as on the command line: the host knows files by their path from where it runs. */
    Annotation(String directory) {
        String plain =
                directory.replace('\\', '/').replaceFirst("^(\\./+)+", "").replaceFirst("/+$", "");
        boolean here = plain.isEmpty() || plain.equals(".");
        prefix = here ? "" : plain + "/";
    }

    /** The command, in one line. */
    String of(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        StringBuilder command = new StringBuilder("::")
                .append(diagnostic.severity() == Severity.ERROR ? "error" : "warning")
                .append(" file=")
                .append(property(prefix + span.file()));
        if (!span.isWholeFile()) {
            command.append(",line=")
                    .append(span.line())
                    .append(",col=")
                    .append(span.column())
                    .append(",endColumn=")
                    .append(span.column() + span.length());
        }
        String help = diagnostic.help().map(text -> "\n" + text).orElse("");
        return command.append(",title=")
                .append(property(diagnostic.code()))
                .append("::")
                .append(data(diagnostic.message() + help))
                .toString();
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
