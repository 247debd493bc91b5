package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import io.github.baokao.internal.workbench.schema.SchemaLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New programmes, with flags and with questions. */
class NewCommandTest {

    private static final String REGIONS = "catalog/regions.yaml";
    private static final String SOURCES = "catalog/sources.yaml";

    @TempDir
    private Path directory;

    private Map<String, String> before;

    @BeforeEach
    void copy() throws IOException {
        before = PolicyCopy.content(PolicyCopy.in(directory));
    }

    private Program.Run run(Program program, String... args) {
        String[] all = Stream.of(new String[] {"new", "--policy", directory.toString()}, args)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        return program.run(all);
    }

    private Map<String, String> added() throws IOException {
        Map<String, String> added = new TreeMap<>(PolicyCopy.content(directory));
        added.entrySet().removeAll(before.entrySet());
        return added;
    }

    @Test
    void writesWhatIsNewAndAddsToWhatIsThere() throws IOException {
        Program.Run run = run(
                new Program(),
                "--region",
                "linsheng",
                "--name",
                "邻省",
                "--level",
                "5",
                "--occupation",
                "电子商务师",
                "--occupation",
                "面点师=pastry-cook",
                "--source",
                "linsheng-guide",
                "--title",
                "邻省：指南 #1");

        assertThat(run.status()).as(run.err()).isZero();
        Map<String, String> added = added();
        assertThat(added)
                .containsOnlyKeys(
                        REGIONS,
                        SOURCES,
                        "catalog/occupations/pastry-cook.yaml",
                        "catalog/lists/linsheng-5-e-commerce-specialist.yaml",
                        "catalog/lists/linsheng-5-pastry-cook.yaml",
                        "catalog/programmes/linsheng/level-5.yaml",
                        "catalog/programmes/linsheng/level-5.cases.yaml");
        assertThat(run.out()).contains(added.keySet()).contains("待填", "validate");
        assertThat(added.get(REGIONS)).isEqualTo(before.get(REGIONS) + "  - {id: linsheng, name: 邻省}\n");
        assertThat(added.get(SOURCES)).startsWith(before.get(SOURCES)).contains("title: \"邻省：指南 #1\"");
        assertThat(added.get("catalog/programmes/linsheng/level-5.cases.yaml"))
                .contains("刚好满足", "差一点", "待定", "须审核", "programme: linsheng-level-5");
        added.forEach((path, text) -> assertThat(text).as(path).startsWith(SchemaLine.of(path) + "\n"));
        assertThat(added.values()).noneMatch(text -> text.contains("${"));
    }

    /** Nothing is wrong with the files but what is still to be filled in. */
    @Test
    void leavesNothingButTextsToFillIn() {
        run(
                new Program(),
                "--region",
                "河北",
                "--level",
                "3",
                "--occupation",
                "电子商务师",
                "--source",
                "hebei-level-two-guide");

        Assertions.assertThatThrownBy(() ->
                        CatalogReader.read(PolicyFiles.inDirectory(directory).catalog()))
                .isInstanceOfSatisfying(
                        PolicyException.class,
                        e -> assertThat(e.diagnostics())
                                .hasSize(5)
                                .allSatisfy(fault -> assertThat(fault.line()).contains("待填：")));
    }

    @Test
    void takesKnownRegionsSourcesAndOccupationsAsTheyAre() throws IOException {
        run(
                new Program(),
                "--region",
                "河北",
                "--level",
                "3",
                "--occupation",
                "电子商务师",
                "--source",
                "hebei-level-two-guide");

        assertThat(added())
                .containsOnlyKeys(
                        "catalog/lists/hebei-3-e-commerce-specialist.yaml",
                        "catalog/programmes/hebei/level-3.yaml",
                        "catalog/programmes/hebei/level-3.cases.yaml");
    }

    /** A province is written in full as often as not; a second region of the same name would never be found. */
    @Test
    void takesEveryNameOfARegionAndALevel() throws IOException {
        String[] args = {"--region", "山西省", "--level", "高级工", "--occupation", "电子商务师", "--source", "s", "--title", "指南"
        };

        assertThat(run(new Program(), args).status()).isZero();
        assertThat(added())
                .containsKey("catalog/programmes/shanxi/level-3.yaml")
                .doesNotContainKey(REGIONS);
    }

    @Test
    void takesSeveralOccupationsInOneFlag() throws IOException {
        String[] args = {
            "--region",
            "shanxi",
            "--level",
            "3",
            "--source",
            "s",
            "--title",
            "指南",
            "--occupation",
            "电子商务师、面点师=pastry-cook"
        };

        assertThat(run(new Program(), args).status()).isZero();
        assertThat(added().get("catalog/programmes/shanxi/level-3.yaml"))
                .contains("shanxi-3-e-commerce-specialist", "shanxi-3-pastry-cook");
    }

    @Test
    void losesNoOccupation() throws IOException {
        for (String occupations : List.of("面点师=cook、茶艺师=cook", "电子商务师=shop", "电子商务师、、面点师")) {
            String[] args = {
                "--region", "shanxi", "--level", "3", "--source", "s", "--title", "指南", "--occupation", occupations
            };

            assertThat(run(new Program(), args).status()).as(occupations).isEqualTo(2);
            assertThat(added()).isEmpty();
        }
    }

    @Test
    void asksForWhatIsNotSaid() throws IOException {
        Program.Run run = run(new Program()
                .input("某乡\nmouxiang\n北京\n某乡\n六\n4\n电子商务师、面点师\nPastry\npastry-cook\nmouxiang-guide\n某乡指南\n"));

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("哪个地区？", "这个地区叫什么？", "级别应为 1 到 5", "“面点师”是新职业", "来源的题名？");
        assertThat(added().get("catalog/programmes/mouxiang/level-4.yaml"))
                .contains("某乡四级", "mouxiang-4-e-commerce-specialist", "mouxiang-4-pastry-cook");
    }

    @Test
    void writesNothingIfNobodyAnswers() throws IOException {
        Program.Run run = run(new Program().input("mouxiang\n"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("这个地区叫什么？");
        assertThat(added()).isEmpty();
    }

    @Test
    void overwritesNothing() throws IOException {
        String[] args = {
            "--region", "hebei", "--level", "2", "--occupation", "电子商务师", "--source", "new-guide", "--title", "新指南"
        };
        Program.Run run = run(new Program(), args);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("catalog/programmes/hebei/level-2.yaml", "catalog/programmes/hebei/level-2.cases.yaml");
        assertThat(added()).isEmpty();
    }

    /** A file where a folder should be stops it half-way. */
    @Test
    void undoesEverythingIfSomethingFails() throws IOException {
        Files.writeString(directory.resolve("catalog/programmes/linsheng"), "in the way");
        before = PolicyCopy.content(directory);

        Program.Run run = run(
                new Program(),
                "--region",
                "linsheng",
                "--name",
                "邻省",
                "--level",
                "5",
                "--occupation",
                "电子商务师",
                "--source",
                "linsheng-guide",
                "--title",
                "指南");

        assertThat(run.status()).isEqualTo(2);
        assertThat(added()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeAnId() throws IOException {
        Program.Run run = run(
                new Program(),
                "--region",
                "../x",
                "--name",
                "邻省",
                "--level",
                "5",
                "--occupation",
                "电子商务师",
                "--source",
                "s");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("用不了 “../x”").doesNotContainPattern(Pattern.compile("Exception"));
        assertThat(added()).isEmpty();
    }
}
