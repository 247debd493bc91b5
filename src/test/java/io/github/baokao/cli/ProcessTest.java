package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baokao.Expected;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    /** What a shell writes for {@code <(…)} and {@code >(…)} is such a name. */
    @Test
    void pipesByNameAreReadAndWritten() throws Exception {
        String lines = Expected.example("batch.jsonl");
        String expected = new Program().input(lines).run("batch", "-", "-").out();

        assertThat(output(lines, List.of(), "batch", "/dev/stdin", "/dev/stdout"))
                .isEqualTo(expected);
        assertThat(output(lines, List.of(), "batch", "/dev/fd/0", "/proc/self/fd/1"))
                .isEqualTo(expected);
        assertThat(output(lines, List.of(), "diff", "bundled", "bundled", "--applications", "/dev/stdin"))
                .isEqualTo(new Program()
                        .input(lines)
                        .run("diff", "bundled", "bundled", "--applications", "-")
                        .out());
    }

    @Test
    void anOutputThatIsAppendedToKeepsWhatItHas(@TempDir Path folder) throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "before\n", StandardCharsets.UTF_8);
        ProcessBuilder builder = builder(
                List.of(), "batch", Expected.EXAMPLES.resolve("batch.jsonl").toString(), "/dev/stdout");
        assertThat(builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start()
                        .waitFor())
                .isZero();

        assertThat(Files.readAllLines(log, StandardCharsets.UTF_8)).hasSize(6).startsWith("before");
        assertThat(folder.toFile().list()).containsExactly("log");
    }

    @Test
    void aNamedPipeIsReadAndWritten(@TempDir Path folder) throws Exception {
        Path in = folder.resolve("in");
        Path out = folder.resolve("out");
        assumeTrue(new ProcessBuilder("mkfifo", in.toString(), out.toString())
                        .start()
                        .waitFor()
                == 0);
        String lines = Expected.example("batch.jsonl");
        Process process = process(List.of(), "batch", in.toString(), out.toString());
        Files.writeString(in, lines, StandardCharsets.UTF_8);
        String results = Files.readString(out, StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(results)
                .isEqualTo(new Program().input(lines).run("batch", "-", "-").out());
    }

    @Test
    void lostResultsAreAFailure() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        ProcessBuilder builder = builder(List.of(), "show").redirectError(ProcessBuilder.Redirect.PIPE);
        Process process = builder.redirectOutput(full.toFile()).start();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("写不出结果：输出已经关闭，或者没有空间了\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    /** Whether it came to its end or not when it was ended is chance; half a site there is never. */
    @Test
    void aTerminatedRenderingLeavesAllOrNothing(@TempDir Path folder) throws Exception {
        Path site = folder.resolve("site");
        try (WatchService created = folder.getFileSystem().newWatchService()) {
            folder.register(created, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = process(List.of(), "render", site.toString());
            created.take();
            process.toHandle().destroy();
            process.waitFor();
        }
        if (Files.exists(site)) {
            assertThat(site.resolve(".baokao-render.part")).doesNotExist();
            List<String> marker = Files.readAllLines(site.resolve(".baokao-render"), StandardCharsets.UTF_8);
            assertThat(marker.stream().skip(1))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(name -> assertThat(site.resolve(name)).exists());
        }
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
        assertThat(Console.width(Optional.empty())).isEqualTo(80);
        assertThat(Console.width(Optional.of("100"))).isEqualTo(100);
        assertThat(Console.width(Optional.of("10"))).isEqualTo(40);
        assertThat(Console.width(Optional.of("1000"))).isEqualTo(120);
        assertThat(Console.width(Optional.of("wide"))).isEqualTo(80);
    }

    private static Process process(List<String> options, String... arguments) throws IOException {
        return builder(options, arguments).start();
    }

    private static ProcessBuilder builder(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of("LANG", "C", "LC_ALL", "C"));
        return builder;
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
