package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.baokao.Endless;
import io.github.baokao.Expected;
import io.github.baokao.filing.Filings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that get lost are no success, whatever command they are of. */
@Tag("once")
class UnwritableOutputTest {

    private static final String LOST = "写不出结果：输出已经关闭，或者没有空间了\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "check EXAMPLE",
                "check --json EXAMPLE",
                "explain EXAMPLE",
                "checklist EXAMPLE",
                "report EXAMPLE",
                "form EXAMPLE",
                "form --json EXAMPLE",
                "audit FOLDER",
                "ask EXAMPLE",
                "batch LINES -",
                "batch --brief LINES -",
                "diff bundled bundled",
                "diff --json bundled bundled",
                "show",
                "show hebei-level-2",
                "show documents",
                "show exam hebei-level-2",
                "validate src/test/resources/mini-policy",
                "validate --json src/test/resources/mini-policy",
                "render FOLDER/site",
            })
    void lostResultsAreAFailure(String words) throws IOException {
        Files.writeString(folder.resolve("application.yaml"), Filings.GOOD, StandardCharsets.UTF_8);
        String[] arguments = words.replace(
                        "EXAMPLE",
                        Expected.EXAMPLES.resolve("hebei-level-2.json").toString())
                .replace("LINES", Expected.EXAMPLES.resolve("batch.jsonl").toString())
                .replace("FOLDER", folder.toString())
                .split(" ");
        Program.Run run = new Program().output(new Failing(0)).run(arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith(LOST).containsOnlyOnce(LOST.strip());
        // and what is wrong is the output
        assertThat(new Program().run(arguments).err()).doesNotContain(LOST);
    }

    /** The input has no end: the time limit only ends a test that has failed. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aBatchWhoseReaderHasGoneReadsNoFurther() throws IOException {
        byte[] lines = Expected.example("batch.jsonl").getBytes(StandardCharsets.UTF_8);
        Program.Run run = new Program()
                .input(new Endless(lines))
                .output(new Failing(1 << 20))
                .run("batch", "-", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(LOST);
    }

    @Test
    void aFullDeviceIsNamed() {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        String lines = Expected.EXAMPLES.resolve("batch.jsonl").toString();
        Program.Run run = new Program().run("batch", lines, "/dev/full");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("没能完成：没有空间了\n");
        assertThat(new Program()
                        .run(
                                "report",
                                Expected.EXAMPLES.resolve("hebei-level-2.json").toString(),
                                "-o",
                                "/dev/full")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void anErrorIsToldInOneLine() {
        Program.Run run =
                new Program().input(new Broken(new StackOverflowError())).run("check", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("内存不够，没有做完（StackOverflowError）\n");
        assertThat(new Program()
                        .input(new Broken(new NoClassDefFoundError("张三")))
                        .run("check", "-")
                        .err())
                .startsWith("程序内部错误（NoClassDefFoundError")
                .doesNotContain("张三")
                .hasLineCount(1);
    }

    @Test
    void whatStandsInAFileIsNoArgument() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "--SECRET", StandardCharsets.UTF_8);
        Program.Run run = new Program().run("check", "@" + secret);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("没有这个文件：@").doesNotContain("SECRET");
    }
}
