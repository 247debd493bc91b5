package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide of the catalogue says, from the printed page to a passing test. */
@Tag("once")
class WalkThroughTest {

    @TempDir
    private Path directory;

    private String section;

    @BeforeEach
    void open() throws IOException {
        assumeThat(Path.of("catalog/programmes/mousheng"))
                .as("whoever did it here cannot do it once more")
                .doesNotExist();
        PolicyCopy.in(directory);
        String guide = Files.readString(Path.of("catalog/README.md"), StandardCharsets.UTF_8);
        section = WalkThrough.section(guide, "走一遍：某省三级");
    }

    @Test
    void leadsFromThePrintedPageToAPassingTest() throws IOException {
        List<String> said = new ArrayList<>();
        for (WalkThrough.Step step : WalkThrough.steps(section)) {
            if (step instanceof WalkThrough.Write file) {
                file.into(directory);
            } else if (step instanceof WalkThrough.Run command) {
                said.add(run(command));
            }
        }

        assertThat(said).last().asString().contains("某省三级", "满足", "可以报考");
        assertThat(said).noneMatch(text -> text.contains("没有用例涉及"));
        PolicyCopy.content(directory.resolve("catalog")).forEach((path, text) -> {
            if (path.endsWith(".yaml")) {
                assertThat(text).as(path).doesNotContain("待填");
            }
        });
        assertThat(directory.resolve("catalog/schema/known.schema.json"))
                .content(StandardCharsets.UTF_8)
                .contains("mousheng-3-2", "certificate-copy");
    }

    @Test
    void pointsAtFilesThatAreThere() throws IOException {
        Path readme = Path.of("catalog/README.md");
        List<String> links = Pattern.compile("]\\(([^)]+)\\)")
                .matcher(Files.readString(readme, StandardCharsets.UTF_8))
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(links)
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(readme.resolveSibling(link)).exists());
    }

    /** What the files quote stands on the printed page. */
    @Test
    void copiesThePrintedPageWordByWord() {
        String page = WalkThrough.page(section);
        List<String> quoted = WalkThrough.steps(section).stream()
                .filter(WalkThrough.Write.class::isInstance)
                .flatMap(step -> ((WalkThrough.Write) step).text().lines())
                .map(String::strip)
                .filter(line -> line.startsWith("text: ") || line.startsWith("quote: ") || line.startsWith("title: 某省"))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
        assertThat(quoted).hasSize(4).allSatisfy(text -> assertThat(page).contains(text));
    }

    private String run(WalkThrough.Run command) throws IOException {
        String[] args = command.args().stream()
                .map(arg -> arg.equals(".") ? directory.toString() : arg)
                .map(arg -> arg.endsWith(".json") ? directory.resolve(arg).toString() : arg)
                .toArray(String[]::new);
        boolean elsewhere = args[0].equals("new");
        Program.Run run = new Program().run(elsewhere ? with(args, "--policy", directory.toString()) : args);
        assertThat(run.status()).as("%s%n%s%s", command, run.out(), run.err()).isEqualTo(command.status());
        return run.out();
    }

    private static String[] with(String[] args, String... more) {
        return Stream.of(args, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
