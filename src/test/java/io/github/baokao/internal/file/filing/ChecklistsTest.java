package io.github.baokao.internal.file.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Slot;
import io.github.baokao.filing.Checklist;
import io.github.baokao.filing.ChecklistItem;
import io.github.baokao.term.FilingStep;
import io.github.baokao.term.Treatment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistsTest {
    private static final String CERTIFICATE =
            "{occupation: 电子商务师, level: 3, issued: 2015-05-01}, {occupation: 某某师, level: 3, issued: 2010-01-01}";
    private static final String WORK =
            "{occupation: 电子商务师, from: 2015-06-01}, {occupation: 厨师, from: 2010-01-01, to: 2010-02-01}";

    private final Eligibility eligibility = Eligibility.bundled();

    @Test
    void eachPaperSaysWhereItGoesHowManyAndWhichFactItShows() {
        Checklist checklist = checklist("hebei", 2, "certificates: [" + CERTIFICATE + "], employment: [" + WORK + "]");

        assertThat(checklist.chosen().condition().id()).isEqualTo("hebei-2-1");
        assertThat(ids(checklist))
                .containsExactly(
                        "photo", "identity-document", "application-form", "certificate-level-3", "social-insurance");
        assertThat(slots(item(checklist, "identity-document"))).containsExactly("身份证人像面照片", "身份证国徽面照片");
        assertThat(slots(item(checklist, "social-insurance"))).containsExactly("其他");
        assertThat(item(checklist, "application-form").copies()).contains(2);
        assertThat(item(checklist, "photo").copies()).isEmpty();
        assertThat(item(checklist, "certificate-level-3").restsOn()).containsExactly("candidate.certificates[0]");
        assertThat(item(checklist, "social-insurance").restsOn()).containsExactly("candidate.employment[0]");
        assertThat(item(checklist, "photo").restsOn()).isEmpty();
    }

    @Test
    void requirementsStandUnderTheirStep() {
        ChecklistItem form = item(
                checklist("beijing", 4, "employment: [{occupation: 电子商务师, from: 2015-06-01}]"), "application-form");

        assertThat(form.at(FilingStep.FILL_IN)).hasSizeGreaterThan(3);
        assertThat(form.at(FilingStep.SEND))
                .first()
                .satisfies(requirement -> assertThat(requirement.text()).contains("一式两份"));
        assertThat(form.at(FilingStep.UPLOAD)).isNotEmpty();
        assertThat(form.copies()).contains(2);
        assertThat(form.document().requirements())
                .hasSize(form.at(FilingStep.FILL_IN).size()
                        + form.at(FilingStep.UPLOAD).size()
                        + form.at(FilingStep.SEND).size()
                        + form.atAnyTime().size());
    }

    @Test
    void theConditionWithTheFewestPapersIsChosenAndTheOthersAreCompared() {
        Checklist checklist = checklist(
                "hebei",
                2,
                "certificates: [" + CERTIFICATE + "], employment: [" + WORK
                        + "], education: [{schoolType: 技师学院, classType: 预备技师班, status: 毕业}],"
                        + " titles: [{name: 助理经济师, level: 初级, granted: 2015-06-01, corresponds: true}]");

        assertThat(checklist.satisfied())
                .extracting(result -> result.condition().id())
                .containsExactly("hebei-2-1", "hebei-2-2", "hebei-2-4", "hebei-2-5");
        assertThat(checklist.chosen().condition().id()).isEqualTo("hebei-2-1");
        assertThat(checklist.common())
                .extracting(Document::id)
                .containsExactly("photo", "identity-document", "application-form", "certificate-level-3");
    }

    @Test
    void aStudentBringsTheSubstituteAndTheConflictIsShown() {
        Checklist checklist = checklist(
                "hebei",
                2,
                "certificates: [" + CERTIFICATE + "], employment: [],"
                        + " education: [{schoolType: 技师学院, classType: 技师班, status: 在读}]");

        assertThat(checklist.chosen().condition().id()).isEqualTo("hebei-2-5");
        assertThat(item(checklist, "school-roll-proof").document().treatment()).isEqualTo(Treatment.REPLACED);
        assertThat(slots(item(checklist, "school-roll-proof"))).containsExactly("毕业证书");
        assertThat(item(checklist, "school-roll-proof").restsOn()).containsExactly("candidate.education[0]");
        assertThat(item(checklist, "certificate-level-3").document().conflicting())
                .contains("四级职业资格/职业技能等级证书");
    }

    @Test
    void whatIsNotPublishedIsNoEmptyList() {
        Checklist checklist =
                checklist("shanghai", 2, "certificates: [" + CERTIFICATE + "], employment: [" + WORK + "]");

        assertThat(checklist.published()).isFalse();
        assertThat(checklist.items()).isEmpty();
        assertThat(checklist.satisfied()).isEmpty();
    }

    @Test
    void whoSatisfiesNothingGetsTheListOfTheNearestCondition() {
        Checklist checklist = checklist("hebei", 2, "certificates: [], employment: [], education: [], titles: []");

        assertThat(checklist.satisfied()).isEmpty();
        assertThat(checklist.common()).isEmpty();
        assertThat(checklist.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.restsOn()).isEmpty());
    }

    /** A guide prints no places, or one for each of its papers. */
    @Test
    void everyPaperOfAGuideHasAPlaceOnItsPage() {
        List<List<Boolean>> placed = eligibility.catalog().programmes().stream()
                .map(programme -> programme.conditions().stream()
                        .flatMap(condition -> condition.documents().orElse(List.of()).stream())
                        .flatMap(asked -> asked.document().printedBy(programme.source()).stream())
                        .map(printed -> !printed.slots().isEmpty())
                        .distinct()
                        .toList())
                .toList();
        assertThat(placed).allMatch(all -> all.size() <= 1).contains(List.of(true));
    }

    private Checklist checklist(String region, int level, String facts) {
        return eligibility
                .filing(eligibility.read("target: {occupation: 电子商务师, level: " + level + ", region: " + region
                        + "}\nasOf: 2026-11-20\ncandidate: {" + facts + "}\n"))
                .checklist();
    }

    private static ChecklistItem item(Checklist checklist, String id) {
        Optional<ChecklistItem> found = checklist.items().stream()
                .filter(item -> item.document().document().id().equals(id))
                .findFirst();
        return found.orElseThrow();
    }

    private static List<String> ids(Checklist checklist) {
        return checklist.items().stream()
                .map(item -> item.document().document().id())
                .toList();
    }

    private static List<String> slots(ChecklistItem item) {
        return item.slots().stream().map(Slot::text).toList();
    }
}
