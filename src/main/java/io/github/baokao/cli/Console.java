package io.github.baokao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command runs in.
 *
 * @param in the standard input, in bytes
 * @param out the standard output, in UTF-8 whatever the platform's charset is
 * @param err the standard error, in UTF-8
 * @param colour whether the output is a terminal that shows colours
 * @param progress whether the standard error is a terminal, on which progress can be shown
 * @param keyboard whether the standard input is a terminal, which shows by itself what is typed
 * @param width how many cells a line may take
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean colour,
        boolean progress,
        boolean keyboard,
        int width) {

    private static final int USUAL_WIDTH = 80;
    private static final int WIDEST = 120;

    /** The streams of the process; it is the process that closes them. */
    @SuppressWarnings("resource")
    static Console ofProcess() {
        boolean outTerminal = isTerminal(1);
        Function<String, Optional<String>> environment = name -> Optional.ofNullable(System.getenv(name));
        return new Console(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                outTerminal && coloured(environment),
                isTerminal(2) && !isDumb(environment),
                isTerminal(0),
                outTerminal ? width(environment.apply("COLUMNS")) : USUAL_WIDTH);
    }

    /** Whether a terminal is to show colours: not where somebody asks for none, nor where it can do nothing but write. */
    static boolean coloured(Function<String, Optional<String>> environment) {
        return environment.apply("NO_COLOR").isEmpty() && !isDumb(environment);
    }

    private static boolean isDumb(Function<String, Optional<String>> environment) {
        return environment.apply("TERM").equals(Optional.of("dumb"));
    }

    /** The width that a shell tells, kept within what reads well. */
    static int width(Optional<String> columns) {
        return columns.filter(text -> text.matches("[1-9][0-9]{0,4}"))
                .map(text -> Math.max(USUAL_WIDTH / 2, Math.min(WIDEST, Integer.parseInt(text))))
                .orElse(USUAL_WIDTH);
    }

    /** Linux tells of each stream, Java, which picocli asks, of all of them together only. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return Ansi.AUTO.enabled();
        }
    }
}
