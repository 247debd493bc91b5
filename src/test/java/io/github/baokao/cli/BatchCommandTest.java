package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Expected;
import io.github.baokao.internal.say.batch.ApplicationBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

    private static final Path EXAMPLE = Expected.EXAMPLES.resolve("batch.jsonl");

    @TempDir
    private Path folder;

    @Test
    void everyLineBecomesAResultInOrder() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Program.Run run = new Program().run("batch", EXAMPLE.toString(), out.toString());

        assertThat(run).isEqualTo(new Program.Run(0, "", ""));
        List<String> results = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(results).hasSize(5);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).startsWith("{\"id\":\"b-00" + (i + 1) + "\"");
        }
        assertThat(results.get(3)).contains("\"verdict\":\"not-eligible\"");
    }

    @Test
    void theInputIsNotWrittenOver() throws IOException {
        Path file = Files.copy(EXAMPLE, folder.resolve("same.jsonl"));
        Program.Run run = new Program()
                .run("batch", file.toString(), folder.resolve("./same.jsonl").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("同一个文件");
        assertThat(file).hasSameBinaryContentAs(EXAMPLE);
    }

    @Test
    void aResultIsThatOfCheck() throws IOException {
        String line = Files.readAllLines(EXAMPLE, StandardCharsets.UTF_8).get(0);

        assertThat(new Program().input(line).run("batch", "-", "-").out())
                .isEqualTo(new Program().input(line).run("check", "--json", "-").out());
    }

    @Test
    void badLinesBecomeErrorsAndStopNothing() throws IOException {
        String good = Files.readAllLines(EXAMPLE, StandardCharsets.UTF_8).get(0);
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write("\uFEFF{}\r\n\n  \n".getBytes(StandardCharsets.UTF_8));
        input.write("{\"id\":\"甲\"}\n".getBytes(Charset.forName("GBK")));
        input.write(("x".repeat(ApplicationBytes.LONGEST + 1) + "\n").getBytes(StandardCharsets.UTF_8));
        input.write("{\"target\":\n".getBytes(StandardCharsets.UTF_8));
        input.write(good.getBytes(StandardCharsets.UTF_8));
        Program.Run run = new Program().input(input.toByteArray()).run("batch", "-", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(5);
        assertThat(run.lines().get(0)).startsWith("{\"line\":1,\"error\":{\"faults\":[{\"path\":\"target\"");
        assertThat(run.lines().get(1)).startsWith("{\"line\":4,").contains("不是 UTF-8 编码");
        assertThat(run.lines().get(2)).startsWith("{\"line\":5,").contains("内容过长");
        assertThat(run.lines().get(3)).startsWith("{\"line\":6,\"error\"");
        assertThat(run.lines().get(4)).startsWith("{\"id\":\"b-001\"");
        assertThat(run.err()).contains("已判断 1 行，4 行有问题");
    }

    @Test
    void anEmptyFileGivesAnEmptyFile() throws IOException {
        Path in = Files.createFile(folder.resolve("in.jsonl"));
        Path out = folder.resolve("out.jsonl");

        assertThat(new Program().run("batch", in.toString(), out.toString()).status())
                .isZero();
        assertThat(out).isEmptyFile();
    }

    @Test
    void manyLinesKeepTheirOrder() throws IOException {
        String line = Files.readAllLines(EXAMPLE, StandardCharsets.UTF_8).get(0);
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            input.append(line.replace("b-001", "n" + i)).append('\n');
        }
        List<String> results =
                new Program().input(input.toString()).run("batch", "-", "-").lines();

        assertThat(results).hasSize(3000);
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i)).startsWith("{\"id\":\"n" + i + "\"");
        }
    }

    @Test
    void aRunThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "old");
        Path in = folder.resolve("missing.jsonl");
        Program.Run run = new Program().run("batch", in.toString(), out.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有这个文件：");
        assertThat(out).hasContent("old");
        assertThat(files()).containsExactly("out.jsonl");
    }

    @Test
    void anOldFileIsReplacedAsAWhole() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "old");
        new Program().run("batch", EXAMPLE.toString(), out.toString());

        assertThat(Files.readAllLines(out, StandardCharsets.UTF_8)).hasSize(5);
        assertThat(files()).containsExactly("out.jsonl");
    }

    @Test
    void aWrittenFileIsForgottenUnlessItIsCommitted() throws IOException {
        Path out = folder.resolve("out.jsonl");
        try (OutputFile file = OutputFile.create(out.toString())) {
            file.stream().write(1);
            assertThat(files()).hasSize(1).doesNotContain("out.jsonl");
        }

        assertThat(files()).isEmpty();
    }

    @Test
    void placesThatCannotBeWrittenAreNamed() {
        String nowhere = folder.resolve("missing/out.jsonl").toString();

        assertThat(new Program().run("batch", EXAMPLE.toString(), nowhere).err())
                .contains("没有这个目录：");
        assertThat(new Program()
                        .run("batch", EXAMPLE.toString(), folder.toString())
                        .err())
                .contains("这是目录，不能写成文件：");
        assertThat(new Program().run("batch", EXAMPLE.toString()).err()).contains("缺少 OUT");
    }

    @Test
    void briefLinesAreShort() {
        Program.Run run = new Program().run("batch", "--brief", "--threads", "2", EXAMPLE.toString(), "-");

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(5).allSatisfy(line -> assertThat(line).hasSizeLessThan(2000));
        assertThat(new Program()
                        .run("batch", "--threads", "0", EXAMPLE.toString(), "-")
                        .err())
                .isEqualTo("--threads 应为 1 到 1024，这里是 0\n");
        assertThat(new Program()
                        .run("batch", "--threads", "2000000000", EXAMPLE.toString(), "-")
                        .err())
                .isEqualTo("--threads 应为 1 到 1024，这里是 2000000000\n");
    }

    /** Whoever sends the lines finds each again, even one that is broken after its id. */
    @Test
    void aRefusedLineKeepsItsId() {
        String lines = """
                {"id":"a-1","target":{}}
                {"target":{"occupation":"宇航员"},"id":"a-2"}
                {"id":"a-3","target":{"occupation":
                {"id":4}
                {"target":{"id":"inside"}}
                ["id","a-6"]
                """;
        List<String> results = new Program().input(lines).run("batch", "-", "-").lines();

        assertThat(results)
                .map(line -> line.substring(0, line.indexOf("\"error\"")))
                .containsExactly(
                        "{\"id\":\"a-1\",\"line\":1,",
                        "{\"id\":\"a-2\",\"line\":2,",
                        "{\"id\":\"a-3\",\"line\":3,",
                        "{\"id\":\"4\",\"line\":4,",
                        "{\"line\":5,",
                        "{\"line\":6,");
    }

    /** An application that is read and then not assessed, for there is no such occupation. */
    @Test
    void aLineForNothingKeepsItsId() throws IOException {
        String line = Files.readAllLines(EXAMPLE, StandardCharsets.UTF_8)
                .get(0)
                .replaceAll("(\"occupation\": *)\"[^\"]+\"", "$1\"宇航员\"");
        assertThat(new Program().input(line).run("batch", "-", "-").out())
                .startsWith("{\"id\":\"b-001\",\"line\":1,\"error\"");
    }

    @Test
    void anInterruptedRunLeavesTheOldFileAndNothingElse() throws IOException {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "old");
        Thread.currentThread().interrupt();
        Program.Run run = new Program().run("batch", EXAMPLE.toString(), out.toString());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("已中断");
        assertThat(out).hasContent("old");
        assertThat(files()).containsExactly("out.jsonl");
    }

    @Test
    void progressIsForTerminals() throws IOException {
        String out = folder.resolve("out.jsonl").toString();

        assertThat(new Program().run("batch", EXAMPLE.toString(), out).err()).isEmpty();
        assertThat(new Program()
                        .onTerminal()
                        .run("batch", EXAMPLE.toString(), out)
                        .err())
                .contains("已判断 5 行，0 行有问题");
        assertThat(Progress.text(500, 1000, 2.0, OptionalLong.of(4000))).isEqualTo("500 行，每秒 250 行，已完成 25%，还需约 6 秒");
        assertThat(Progress.text(500, 1000, 2.0, OptionalLong.empty())).isEqualTo("500 行，每秒 250 行");
        assertThat(Progress.text(500, 1000, 60.0, OptionalLong.of(121_000))).endsWith("还需约 2 小时 0 分");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
