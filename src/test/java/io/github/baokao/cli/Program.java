package io.github.baokao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Runs the program inside the test, with streams of its own. */
final class Program {

    /** What a run left behind. */
    record Run(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    private InputStream input = new ByteArrayInputStream(new byte[0]);
    private Optional<OutputStream> output = Optional.empty();
    private boolean terminal;

    Program input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    Program input(byte[] bytes) {
        return input(new ByteArrayInputStream(bytes));
    }

    Program input(InputStream stream) {
        input = stream;
        return this;
    }

    /** Another output than one that keeps what is written. */
    Program output(OutputStream stream) {
        output = Optional.of(stream);
        return this;
    }

    Program onTerminal() {
        terminal = true;
        return this;
    }

    Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                input,
                new PrintStream(output.orElse(out), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal,
                terminal,
                terminal,
                80);
        int status = Main.run(console, args);
        console.out().flush();
        console.err().flush();
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
