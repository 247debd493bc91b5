package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final String EXAMPLE = "src/main/examples/hebei-level-2.json";

    @TempDir
    Path folder;

    @Test
    void writesThePageIntoAFile() throws IOException {
        Path page = folder.resolve("page.html");

        Program.Run run = new Program().run("report", EXAMPLE, "-o", page.toString());

        assertThat(run).isEqualTo(new Program.Run(0, "", ""));
        assertThat(page)
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>")
                .contains("可以报考", "2026-11-20");
        assertThat(files()).containsExactly("page.html");
    }

    @Test
    void writesToStandardOutputInTheLanguageAndForTheDayAskedFor() {
        Program.Run run = new Program().run("report", EXAMPLE, "--lang", "en", "--as-of", "2022-01-31");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("<!DOCTYPE html>").contains("lang=\"en\"", "What to do next", "2022-01-31");
    }

    @Test
    void anApplicationThatIsRefusedGivesNoPage() throws IOException {
        Path page = folder.resolve("page.html");

        Program.Run run = new Program().input("{}").run("report", "-", "-o", page.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("target");
        assertThat(files()).isEmpty();
    }

    @Test
    void aPlaceThatIsNotThereIsSaid() {
        String page = folder.resolve("none/page.html").toString();

        Program.Run run = new Program().run("report", EXAMPLE, "-o", page);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有这个目录");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
