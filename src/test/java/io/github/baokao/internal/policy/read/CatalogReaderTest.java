package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Work;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.term.Counting;
import io.github.baokao.term.Level;
import io.github.baokao.term.ListEnding;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Proof;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {

    private final Catalog catalog = CatalogReader.read(Golden.miniCatalog());

    @Test
    void readsAProgrammeWithEverythingResolved() {
        Programme programme = catalog.programme("hebei-level-2").orElseThrow();

        assertThat(programme.level()).isEqualTo(Level.LEVEL_2);
        assertThat(programme.region()).get().extracting("name").isEqualTo("河北");
        assertThat(programme.edition()).isEmpty();
        assertThat(programme.fallback()).isFalse();
        assertThat(programme.source().cite()).isEqualTo("河北指南");
        assertThat(programme.offerings().get(0).occupation())
                .isSameAs(catalog.occupations().get(1));
        assertThat(programme.offerings().get(0).lists())
                .containsSame(catalog.lists().get(0));

        Condition first = programme.conditions().get(0);
        Kind certificate = kind("certificates");
        Work fiveYears = new Work(60, OccupationScope.OWN_OR_RELATED, Counting.CUMULATIVE);
        assertThat(first.criteria())
                .containsExactly(new Criterion(
                        certificate,
                        List.of(new Alternative(
                                List.of(
                                        new Demand.Occupation(
                                                ask(certificate, "occupation"), OccupationScope.OWN_OR_RELATED),
                                        new Demand.Rung(ask(certificate, "level"), "3", false),
                                        new Demand.Happened(ask(certificate, "date"))),
                                Optional.of(fiveYears)))));
        assertThat(first.documents().orElseThrow())
                .extracting(d -> d.document().id())
                .containsExactly("photo", "diploma");
        assertThat(first.documents().orElseThrow().get(1).printed()).contains("毕业证");
        assertThat(first.at().place()).isEqualTo("一");
        assertThat(first.cites()).extracting("id").containsExactly("own-major-undefined");
    }

    /** What a guide does not print cannot be asked for, and what it asks for may show anything. */
    @Test
    void readsAnExamWithoutContentAndADocumentOfAnotherKind() {
        Map<String, byte[]> files =
                new TreeMap<>(PolicyFiles.inDirectory(Path.of("")).catalog());
        files.computeIfPresent(
                "catalog/exams/e-commerce-specialist.yaml",
                (path, bytes) -> edited(bytes, "(?m)^    content:\\R(      - .*\\R)+", ""));
        files.computeIfPresent(
                "catalog/documents/work-pledge.yaml", (path, bytes) -> edited(bytes, "shows: .*", "shows: 其他事项"));

        Catalog edited = CatalogReader.read(files);

        assertThat(edited.exams().get(0).levels())
                .allMatch(level -> level.content().isEmpty());
        assertThat(edited.documents()).extracting(Document::shows).contains(Proof.OTHER);
    }

    private static byte[] edited(byte[] bytes, String old, String current) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).containsPattern(old);
        return text.replaceAll(old, current).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsEveryKindOfCriterion() {
        Condition condition =
                catalog.programme("national-level-1").orElseThrow().conditions().get(0);

        assertThat(condition.number()).isEqualTo("1");
        assertThat(condition.documents()).isEmpty();
        Kind title = kind("titles");
        Kind training = kind("training");
        Kind education = kind("education");
        Demand degree = new Demand.Words(ask(education, "degree"), Set.of("本科"));
        Demand graduated = new Demand.Words(ask(education, "status"), Set.of("毕业"));
        Demand graduating = new Demand.Words(ask(education, "status"), Set.of("应届"));
        Ask major = ask(education, "major");
        assertThat(condition.criteria())
                .containsExactly(
                        new Criterion(
                                title,
                                List.of(new Alternative(
                                        List.of(
                                                new Demand.Rung(ask(title, "level"), "高级", false),
                                                new Demand.Flag(ask(title, "correspondence")),
                                                new Demand.Happened(ask(title, "date"))),
                                        Optional.of(new Work(12, OccupationScope.OWN, Counting.CONTINUOUS))))),
                        new Criterion(
                                training,
                                List.of(new Alternative(
                                        List.of(
                                                new Demand.Occupation(ask(training, "occupation"), OccupationScope.OWN),
                                                new Demand.Rung(ask(training, "level"), "1", false),
                                                new Demand.Happened(ask(training, "date"))),
                                        Optional.empty()))),
                        new Criterion(
                                education,
                                List.of(
                                        new Alternative(
                                                List.of(
                                                        degree,
                                                        new Demand.Major(major, MajorScope.OWN),
                                                        graduated,
                                                        new Demand.Elapsed(ask(education, "since-graduation"), 13)),
                                                Optional.empty()),
                                        new Alternative(
                                                List.of(
                                                        new Demand.Major(major, MajorScope.ANY),
                                                        graduating,
                                                        new Demand.Flag(ask(education, "evaluation"))),
                                                Optional.empty()))));
    }

    private Kind kind(String list) {
        return catalog.kindOf(list).orElseThrow();
    }

    private static Ask ask(Kind kind, String aspect) {
        return kind.asks().stream()
                .filter(ask -> ask.aspect().id().equals(aspect))
                .findFirst()
                .orElseThrow();
    }

    /** Conditions can be met in one of several ways; a group stands where a criterion does. */
    @Test
    void readsGroupsOfCriteria() {
        Map<String, byte[]> files = Golden.miniCatalog();
        files.computeIfPresent(
                "catalog/programmes/hebei/level-2.yaml",
                (path, bytes) -> edited(
                        bytes,
                        "(?s)      - education: (\\{[^}]*\\})\\R      - work: (\\{[^}]*\\})",
                        "      - any-of: [{education: $1}, {work: $2}]"));

        Clause requires = CatalogReader.read(files)
                .programme("hebei-level-2")
                .orElseThrow()
                .conditions()
                .get(1)
                .requires();

        assertThat(requires.criteria())
                .extracting(criterion -> criterion.kind().list())
                .containsExactly("education", "employment");
        assertThat(((Clause.AllOf) requires).parts()).singleElement().isInstanceOf(Clause.AnyOf.class);
    }

    @Test
    void readsLists() {
        NameList related = catalog.lists().get(0).related();

        assertThat(related.entries()).containsExactly("卖手", "收银员", "城市、乡村货郎");
        assertThat(related.ending()).isEqualTo(ListEnding.OPEN);
        assertThat(related.compounds().get(0).names()).containsExactly("城市货郎", "乡村货郎");
        assertThat(related.misprints().get(0).cite().id()).isEqualTo("some-misprint");
        assertThat(related.quote().at().source().id()).isEqualTo("hebei-guide");
        assertThat(catalog.lists().get(0).excluded().orElseThrow().names()).containsExactly("摊主");
        assertThat(catalog.lists().get(0).majors().get(0).names().classes()).containsExactly("经营类");
        assertThat(catalog.lists().get(0).majors().get(0).serves())
                .extracting("school")
                .containsExactly("技工学校", "普通高等学校");
    }

    @Test
    void readsDocumentsAndExams() {
        assertThat(catalog.documents()).extracting("id").containsExactly("diploma", "photo", "roll-proof");
        assertThat(catalog.documents().get(0).substitutes().get(0).document())
                .isSameAs(catalog.documents().get(2));
        assertThat(catalog.exams().get(0).levels().get(0).fee().yuan()).isEqualTo(800);
    }

    @Test
    void passesOverCases() {
        Map<String, byte[]> files = Golden.miniCatalog();
        files.put("catalog/levels.cases.yaml", "\t: nonsense".getBytes(StandardCharsets.UTF_8));

        assertThat(CatalogReader.read(files)).isEqualTo(catalog);
    }

    @Test
    void listsTheFaultsOfAllFiles() {
        Map<String, byte[]> files = Golden.miniCatalog();
        files.computeIfPresent(
                "catalog/levels.yaml", (path, bytes) -> edited(bytes, "levels:", "levels:\n  - {level: 9, name: 九级}"));
        files.put("catalog/documents/photo.yaml", "{id: foto, shows: 相貌}".getBytes(StandardCharsets.UTF_8));
        files.put("catalog/sources.yaml", "{".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> CatalogReader.read(files))
                .satisfies(e -> assertThat(e.diagnostics())
                        .extracting(d -> d.span().toString(), Diagnostic::code)
                        .containsExactly(
                                tuple("catalog/documents/photo.yaml:1:1", "missing-key"),
                                tuple("catalog/documents/photo.yaml:1:6", "file-name"),
                                tuple("catalog/levels.yaml:3:13", "out-of-range"),
                                tuple("catalog/sources.yaml:1:2", "syntax")));
    }

    @Test
    void withALineTooFewOrTooManyItIsReadOrRefused() {
        Golden.miniCatalog().forEach((path, bytes) -> {
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                List<String> less = new ArrayList<>(lines);
                less.remove(i);
                readOrRefuse(path, less);
                List<String> more = new ArrayList<>(lines);
                more.add(i, lines.get(i));
                readOrRefuse(path, more);
            }
        });
    }

    private static void readOrRefuse(String path, List<String> lines) {
        Map<String, byte[]> files = Golden.miniCatalog();
        files.put(path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        try {
            assertThat(CatalogReader.read(files)).isNotNull();
        } catch (PolicyException e) {
            assertThat(e.diagnostics()).isNotEmpty();
        }
    }

    @Test
    void refusesAnEmptyCatalogue() {
        assertThatThrownBy(() -> CatalogReader.read(Map.of()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("catalog/levels.yaml")
                .hasMessageContaining("catalog/programmes/");
    }
}
