package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesASiteIntoANewDirectoryAndSaysWhatItWrote() throws IOException {
        Path site = folder.resolve("new/site");

        Program.Run run = new Program().run("render", site.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("已写好 \\d+ 页")
                .contains("index.html", Eligibility.bundled().policy());
        assertThat(site.resolve("programme-hebei-level-2.html"))
                .content(StandardCharsets.UTF_8)
                .contains("河北二级/技师");
        assertThat(names(site)).contains("index.html", "style.css", "search.js", ".baokao-render");
    }

    @Test
    void writesItsOwnDirectoryAnewAndTakesAwayWhatIsNoLongerThere() throws IOException {
        Path site = folder.resolve("site");
        new Program().run("render", site.toString());
        List<String> first = names(site);
        Path stale = Files.writeString(site.resolve("programme-old.html"), "old", StandardCharsets.UTF_8);
        Path marker = site.resolve(".baokao-render");
        Files.writeString(
                marker, Files.readString(marker, StandardCharsets.UTF_8) + "programme-old.html\n../outside\n");
        Path outside = Files.writeString(folder.resolve("outside"), "mine", StandardCharsets.UTF_8);
        Files.writeString(site.resolve("index.html"), "damaged", StandardCharsets.UTF_8);

        assertThat(new Program().run("render", site.toString()).status()).isZero();

        assertThat(stale).doesNotExist();
        assertThat(outside).exists();
        assertThat(names(site)).isEqualTo(first);
        assertThat(site.resolve("index.html")).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
    }

    @Test
    void refusesADirectoryWithFilesOfSomebodyElse() throws IOException {
        Path mine = Files.writeString(folder.resolve("index.html"), "mine", StandardCharsets.UTF_8);

        Program.Run run = new Program().run("render", folder.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("没有写", "换一个新的或空的目录");
        assertThat(mine).content(StandardCharsets.UTF_8).isEqualTo("mine");
        assertThat(names(folder)).containsExactly("index.html");
    }

    @Test
    void refusesItsOwnDirectoryOnceAFileWasAdded() throws IOException {
        Path site = folder.resolve("site");
        new Program().run("render", site.toString());
        Files.writeString(site.resolve("notes.txt"), "mine", StandardCharsets.UTF_8);

        assertThat(new Program().run("render", site.toString()).status()).isEqualTo(1);
        assertThat(site.resolve("notes.txt")).exists();
    }

    @Test
    void refusesAFileInThePlaceOfTheDirectory() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine", StandardCharsets.UTF_8);

        assertThat(new Program().run("render", file.toString()).status()).isEqualTo(1);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("mine");
    }

    @Test
    void cannotRunWithABrokenPolicyAndLeavesNothing() throws IOException {
        Files.createDirectories(folder.resolve("policy/catalog"));
        Path site = folder.resolve("site");

        Program.Run run = new Program()
                .run(
                        "render",
                        site.toString(),
                        "--policy",
                        folder.resolve("policy").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("政策有");
        assertThat(site).doesNotExist();
    }

    @Test
    void cannotRunWithoutADirectoryOrUnderAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine", StandardCharsets.UTF_8);

        assertThat(new Program().run("render").status()).isEqualTo(2);
        Program.Run run = new Program().run("render", file.resolve("site").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
