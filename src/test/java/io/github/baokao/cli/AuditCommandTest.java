package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baokao.filing.Filings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatWouldBounceIsNoFailure() throws IOException {
        write("application.yaml", Filings.GOOD);
        Program.Run run = run();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("申报前检查：申报条件一（满足）\n检查结果：会被退回\n")
                .contains("规则“材料没有文件，会被退回”", "怎么办  补上文件", "没有问题的检查", "说明\n  [1]")
                .doesNotContain("依据  “身份证需拍摄清晰");
    }

    @Test
    void inEnglishAndAsJson() throws IOException {
        write("application.yaml", Filings.GOOD);
        write("filing.yaml", "condition: hebei-2-2\nperson: {name: 张三}");
        assertThat(run("--lang", "en").out())
                .startsWith("Before filing: condition 二 (")
                .contains("would bounce");
        assertThat(run("--json").out())
                .contains(
                        "\"condition\" : \"hebei-2-2\"",
                        "\"check\" : \"paper-file\"",
                        "\"verdict\" : \"not-satisfied\"",
                        "\"slot\" : \"身份证人像面照片\"",
                        "\"others\" : [ ]")
                .endsWith("}\n");
    }

    @Test
    void colourOnATerminalOnly() throws IOException {
        write("application.yaml", Filings.GOOD);
        assertThat(run().out()).doesNotContain("\u001B");
        assertThat(new Program().onTerminal().run("audit", folder.toString()).out())
                .contains("\u001B[31m会被退回\u001B[0m");
    }

    @Test
    void whatIsRefusedIsToldByPath() throws IOException {
        write("application.json", "{\"target\": ");
        assertThat(run().status()).isEqualTo(1);
        assertThat(run().err()).contains("application.json：没有受理");

        Files.delete(folder.resolve("application.json"));
        write("application.yaml", Filings.GOOD);
        write("filing.json", "{\"files\": {\"其他\": \"../secret.jpg\", \"申报表\": [\"/etc/passwd\", \"..\"]}}");
        assertThat(run().status()).isEqualTo(1);
        assertThat(run().err())
                .contains("filing.json：没有受理，有 3 处问题", "应为目录里的文件名，不带路径")
                .doesNotContain("passwd", "secret");
        write("filing.json", "{\"condition\": \"beijing-4-1\"}");
        assertThat(run().status()).isEqualTo(1);
        assertThat(run().err()).contains("condition：不是所报职业和级别的申报条件", "hebei-2-1");
    }

    @Test
    void aDirectoryNeedsOneApplication() throws IOException {
        assertThat(run().status()).isEqualTo(2);
        assertThat(run().err()).startsWith("目录里没有申请：");
        assertThat(new Program().run("audit", folder.resolve("none").toString()).err())
                .startsWith("没有这个目录：");
        assertThat(new Program().run("audit").status()).isEqualTo(2);
        write("application.yaml", Filings.GOOD);
        write("application.json", "{}");
        assertThat(run().err()).startsWith("只能有一个：");
    }

    /** Nothing outside of the directory is looked at, nothing waits, and nothing grows with what lies there. */
    // files have Chinese names here, which JDK 17 cannot give them under a foreign charset
    @Tag("once")
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aHostileDirectory() throws IOException, InterruptedException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path secret = Files.writeString(outside.resolve("secret.jpg"), "secret");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(inside.resolve("application.yaml"), Filings.GOOD);
        Files.createDirectory(inside.resolve("photo.jpg"));
        Files.createSymbolicLink(inside.resolve("申报表.jpg"), secret);
        Files.createSymbolicLink(inside.resolve("身份证人像面照片.jpg"), inside.resolve("身份证人像面照片.jpg"));
        Files.createSymbolicLink(inside.resolve("身份证国徽面照片.jpg"), inside.resolve("gone.jpg"));
        assumeTrue(new ProcessBuilder("mkfifo", inside.resolve("社保证明.jpg").toString())
                        .start()
                        .waitFor()
                == 0);
        try (RandomAccessFile huge =
                new RandomAccessFile(inside.resolve("certificate-level-3.jpg").toFile(), "rw")) {
            huge.setLength(100L << 30);
        }
        Program.Run run = new Program().run("audit", inside.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("链接到目录之外", "不是普通文件", "没有这个文件", "读不出来", "文件太大，没有查看")
                .contains("文件大小 104857600.0 KB");

        Files.delete(inside.resolve("application.yaml"));
        Files.createSymbolicLink(inside.resolve("application.yaml"), secret);
        Program.Run linked = new Program().run("audit", inside.toString());
        assertThat(linked.status()).isEqualTo(2);
        assertThat(linked.err()).startsWith("不是普通文件：");
    }

    @Test
    void helpIsChinese() {
        assertThat(new Program().run("audit", "--help").out())
                .contains("用法：baokao audit", "--json", "--lang=zh|en", "--policy=DIR", "退出状态：0 已检查");
        assertThat(new Program().run("--help").out()).contains("audit", "什么会被退回");
    }

    private Program.Run run(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "audit";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return new Program().run(arguments);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
