package io.github.baokao.internal.workbench.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.candidate.Application;
import io.github.baokao.internal.policy.read.TextFormat;
import io.github.baokao.internal.workbench.json.DiffWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A whole report over many edits and the example applications, for the reader and for machines. */
class ReportTest {
    private static final String HEBEI = "catalog/programmes/hebei/level-2.yaml";
    private static final Path GOLDEN = Path.of("src/test/resources/diff");

    private static Edited edited() {
        return new Edited()
                .replace(HEBEI, "工作满5年。", "工作满4年。")
                .replace(HEBEI, "years: 5", "years: 4")
                .replace(HEBEI, "      - social-insurance\n", "      - work-pledge\n")
                .replace("catalog/lists/hebei-2-internet-marketing-specialist.yaml", "ending: 等", "ending: 封闭")
                .replace("catalog/exams/e-commerce-specialist.yaml", "yuan: 410", "yuan: 420")
                .replace("catalog/discrepancies/majors.yaml", "都算已列出。", "都算列出。")
                .replace("catalog/regions.yaml", "regions:", "# 地区\nregions:")
                .replace("rules/occupations.drl", "rule \"没有写明职业名称的", "rule \"没写职业名称的")
                .replace("rules/dates.drl", "  ", " ");
    }

    private static PopulationDiff population(LoadedPolicy current) throws IOException {
        ApplicationComparison comparison = new ApplicationComparison(Edited.ORIGINAL, current, Edited.CHINESE);
        Tally tally = new Tally();
        try (Stream<Path> files = Files.list(Path.of("src/main/examples"))) {
            List<Path> examples = files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            for (int i = 0; i < examples.size(); i++) {
                Application application = current.reader()
                        .read(
                                Files.readAllBytes(examples.get(i)),
                                TextFormat.of(examples.get(i).toString()));
                tally.add(i + 1, application, comparison.compare(application));
            }
        }
        tally.refuse(examples() + 1, "target：缺少 “target”");
        return tally.result(Optional.empty());
    }

    private static long examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/examples"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void theReportIsAsItWas() throws IOException {
        LoadedPolicy current = edited().catalogOnly();
        PolicyDiff diff = PolicyComparison.of(Edited.ORIGINAL, current, Edited.CHINESE);
        PopulationDiff population = population(current);
        check("report.txt", withoutHashes(Edited.report(diff, Optional.of(population)), diff));
        check("report.json", withoutHashes(DiffWriter.write(diff, Optional.of(population)), diff) + "\n");
    }

    @Test
    void whereThereWasNoProgrammeTheReportSaysSo() throws IOException {
        Application application = Edited.ORIGINAL
                .reader()
                .read(Files.readAllBytes(Path.of("src/main/examples/hebei-level-2.json")), TextFormat.JSON);
        Tally tally = new Tally();
        tally.add(
                1,
                application,
                List.of(new Effect.Verdict("", "hebei-level-2", DecisionState.ABSENT, DecisionState.ELIGIBLE)));
        PolicyDiff diff = PolicyComparison.of(Edited.ORIGINAL, Edited.ORIGINAL, Edited.CHINESE);

        assertThat(Edited.report(diff, Optional.of(tally.result(Optional.empty()))))
                .contains("1 份  河北二级/技师  （没有方案） → 可以报考");
    }

    private static String withoutHashes(String text, PolicyDiff diff) {
        return text.replace(diff.old().hash(), "…")
                .replace(diff.current().hash(), "…")
                .replace(diff.old().hash().substring(0, 12), "…")
                .replace(diff.current().hash().substring(0, 12), "…");
    }

    private static void check(String name, String actual) throws IOException {
        Path expected = GOLDEN.resolve(name);
        if (Boolean.getBoolean("baokao.golden.write")) {
            Files.writeString(expected, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
    }
}
