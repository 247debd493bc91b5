package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Expected;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, where the platform's charset has its say. */
class ProcessTest {

    @Test
    void theOutputIsUtf8WhateverThePlatformSays() throws Exception {
        String example = Expected.EXAMPLES.resolve("hebei-level-2.json").toString();
        String expected = new Program().run("check", example).out();

        assertThat(output("", List.of("-Dfile.encoding=GBK"), "check", example)).isEqualTo(expected);
        assertThat(output("", List.of(), "check", example)).isEqualTo(expected);
    }

    @Test
    void aPipeCanBeTheInput() throws Exception {
        String facts = Expected.example("hebei-level-2.json");
        String expected = new Program().input(facts).run("check", "--json", "-").out();

        assertThat(output(facts, List.of(), "check", "--json", "-")).isEqualTo(expected);
        assertThat(output(facts.replace("\n", " "), List.of(), "batch", "-", "-"))
                .isEqualTo(expected);
    }

    @Test
    void aTerminatedBatchLeavesNoFile(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out.jsonl");
        try (WatchService created = folder.getFileSystem().newWatchService()) {
            folder.register(created, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = process(List.of(), "batch", "-", out.toString());
            // the part file is there, and the input stays open
            created.take();
            process.toHandle().destroy();

            assertThat(process.waitFor()).isNotZero();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void widthsAreKeptWithinReason() {
        assertThat(Surroundings.width(Optional.empty())).isEqualTo(80);
        assertThat(Surroundings.width(Optional.of("100"))).isEqualTo(100);
        assertThat(Surroundings.width(Optional.of("10"))).isEqualTo(40);
        assertThat(Surroundings.width(Optional.of("1000"))).isEqualTo(120);
        assertThat(Surroundings.width(Optional.of("wide"))).isEqualTo(80);
    }

    private static Process process(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of("LANG", "C", "LC_ALL", "C"));
        return builder.start();
    }

    private static String output(String input, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Process process = process(options, arguments);
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
