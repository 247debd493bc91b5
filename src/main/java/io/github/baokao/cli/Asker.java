package io.github.baokao.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Asks on the terminal for what the command line does not say. */
final class Asker {

    private final Console console;
    private final CommandSpec spec;
    private final BufferedReader in;

    Asker(Console console, CommandSpec spec) {
        this.console = console;
        this.spec = spec;
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /** What stands on the command line, if it is good; else the first good answer. */
    String text(Optional<String> given, String question, Predicate<String> good, String expected) {
        return value(given, question, text -> Optional.of(text).filter(good), expected);
    }

    <T> T value(Optional<String> given, String question, Function<String, Optional<T>> read, String expected) {
        if (given.isPresent()) {
            return read.apply(given.get())
                    .orElseThrow(
                            () -> new ParameterException(spec.commandLine(), "用不了 “" + given.get() + "”：" + expected));
        }
        for (Optional<String> line = line(question); line.isPresent(); line = line(question)) {
            Optional<T> value = read.apply(line.get());
            if (value.isPresent()) {
                return value.get();
            }
            console.out().println(expected);
        }
        throw new Failure("没有回答，什么都没有写：" + question);
    }

    private Optional<String> line(String question) {
        console.out().print(question + "\n> ");
        console.out().flush();
        try {
            Optional<String> line = Optional.ofNullable(in.readLine()).map(String::strip);
            if (!console.keyboard()) {
                console.out().println(line.orElse(""));
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
