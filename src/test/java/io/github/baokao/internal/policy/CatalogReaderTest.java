package io.github.baokao.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.term.Counting;
import io.github.baokao.term.Degree;
import io.github.baokao.term.Level;
import io.github.baokao.term.ListEnding;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Proof;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.TitleLevel;
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
        WorkCriterion fiveYears = new WorkCriterion(5, OccupationScope.OWN_OR_RELATED, Counting.CUMULATIVE);
        assertThat(first.requires())
                .containsExactly(new CertificateCriterion(
                        Level.LEVEL_3, OccupationScope.OWN_OR_RELATED, Optional.empty(), Optional.of(fiveYears)));
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
        assertThat(condition.requires())
                .containsExactly(
                        new TitleCriterion(
                                TitleLevel.SENIOR,
                                Optional.of(new WorkCriterion(1, OccupationScope.OWN, Counting.CONTINUOUS))),
                        new TrainingCriterion(Level.LEVEL_1),
                        new EducationCriterion(List.of(
                                new EducationKind(
                                        Set.of(),
                                        Set.of(),
                                        Set.of(Degree.BACHELOR),
                                        MajorScope.OWN,
                                        Set.of(StudyStatus.GRADUATED),
                                        false,
                                        Optional.of(13)),
                                new EducationKind(
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        MajorScope.ANY,
                                        Set.of(StudyStatus.GRADUATING),
                                        true,
                                        Optional.empty()))));
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
                .containsExactly(SchoolType.TECHNICAL, SchoolType.UNIVERSITY);
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
        files.put("catalog/levels.yaml", "levels: [{level: 9, name: 九级}]".getBytes(StandardCharsets.UTF_8));
        files.put("catalog/documents/photo.yaml", "{id: foto, shows: 相貌}".getBytes(StandardCharsets.UTF_8));
        files.put("catalog/sources.yaml", "{".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> CatalogReader.read(files))
                .satisfies(e -> assertThat(e.diagnostics())
                        .extracting(d -> d.span().toString(), Diagnostic::code)
                        .containsExactly(
                                tuple("catalog/documents/photo.yaml:1:1", "missing-key"),
                                tuple("catalog/documents/photo.yaml:1:6", "file-name"),
                                tuple("catalog/levels.yaml:1:18", "out-of-range"),
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
