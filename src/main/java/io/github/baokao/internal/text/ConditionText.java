package io.github.baokao.internal.text;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.term.Verdict;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders what the conditions of one result require and what was found. */
final class ConditionText {

    /** Their findings tell by themselves what they are about. */
    private static final Set<Aspect> SELF_EVIDENT = EnumSet.of(Aspect.OCCUPATION, Aspect.MAJOR, Aspect.EMPLOYER);

    private static final int CHOICE = 4;
    private static final int FINDING = 6;
    private static final int SPELL = 8;

    private final Wording wording;
    private final Palette palette;
    private final FactText facts;
    private final Footnotes notes;
    private final CriterionText criteria;
    private final FindingText findings;
    private final int aspectCells;
    private final int verdictCells;
    private final int spellCells;
    private final Set<List<CountedSpell>> shown = new HashSet<>();

    ConditionText(Wording wording, Palette palette, FactText facts, Footnotes notes) {
        this.wording = wording;
        this.palette = palette;
        this.facts = facts;
        this.notes = notes;
        this.criteria = new CriterionText(wording);
        this.findings = new FindingText(wording);
        this.aspectCells = column(Stream.of(Aspect.values()).map(wording::word));
        this.verdictCells = column(Stream.of(Verdict.values()).map(wording::word));
        this.spellCells = column(Stream.of(Verdict.values()).map(this::counted));
    }

    void render(ConditionResult result, Lines lines) {
        String title = wording.text(
                "condition.title",
                result.condition().number(),
                result.condition().id());
        String verdict = palette.paint(result.verdict(), wording.word(result.verdict()));
        String marks = notes.marks(result.condition().cites());
        lines.gap().exactly(0, palette.strong(title) + "  " + verdict + marks);
        lines.add(2, result.condition().text());
        lines.add(
                2,
                wording.text(
                        "condition.source", wording.place(result.condition().at())));
        result.criteria().forEach(criterion -> criterion(criterion, lines));
    }

    private void criterion(CriterionResult result, Lines lines) {
        String label = wording.text("section.required");
        String verdict = Cells.pad(wording.word(result.verdict()), verdictCells);
        lines.add(
                2,
                label + verdict,
                head -> label + palette.paint(result.verdict(), verdict),
                criteria.of(result.criterion()));
        Optional<Choice> best = result.best();
        if (best.isEmpty()) {
            lines.add(CHOICE, wording.text("criterion.none", wording.text("fact." + list(result.criterion()))));
            return;
        }
        choice(best.get(), lines);
        result.choices().stream().filter(choice -> !choice.equals(best.get())).forEach(choice -> other(choice, lines));
    }

    private void choice(Choice choice, Lines lines) {
        lines.add(CHOICE, named(choice.path()));
        for (Finding finding : choice.findings()) {
            if (!evident(finding)) {
                finding(finding, choice, lines);
            }
        }
    }

    private void finding(Finding finding, Choice choice, Lines lines) {
        String aspect = Cells.pad(wording.word(finding.aspect()), aspectCells);
        String verdict = Cells.pad(wording.word(finding.verdict()), verdictCells);
        lines.add(
                FINDING,
                aspect + verdict,
                head -> aspect + palette.paint(finding.verdict(), verdict),
                findings.of(finding, choice) + notes.marks(finding.cites()));
        if (finding.evidence() instanceof WorkEvidence work && !work.spells().isEmpty()) {
            if (shown.add(work.spells())) {
                work.spells().forEach(spell -> spell(spell, lines));
            } else {
                lines.add(SPELL, wording.text("spell.again"));
            }
        }
    }

    private void spell(CountedSpell spell, Lines lines) {
        String reasons = spell.findings().stream()
                .filter(finding -> finding.aspect() == Aspect.OCCUPATION
                        || (finding.verdict() == spell.verdict() && spell.verdict() != Verdict.SATISFIED))
                .map(this::why)
                .collect(Collectors.joining(wording.text("why.separator")));
        lines.add(
                SPELL,
                Cells.pad(counted(spell.verdict()), spellCells),
                head -> palette.paint(spell.verdict(), head),
                wording.text("spell", facts.name(spell.path()), facts.span(spell.path()), reasons));
    }

    /** A choice that the criterion does not rest on: only what keeps it from being better. */
    private void other(Choice choice, Lines lines) {
        String reasons = choice.findings().stream()
                .filter(finding -> finding.verdict() == choice.verdict())
                .map(this::why)
                .collect(Collectors.joining(wording.text("why.separator")));
        lines.add(CHOICE, wording.text("choice.other", named(choice.path()), wording.word(choice.verdict()), reasons));
    }

    private String why(Finding finding) {
        String text = findings.of(finding) + notes.marks(finding.cites());
        return SELF_EVIDENT.contains(finding.aspect())
                ? text
                : wording.text("why", wording.word(finding.aspect()), text);
    }

    /** What is satisfied and stands in the line of the choice already. */
    private static boolean evident(Finding finding) {
        boolean stated = finding.evidence() instanceof ValueEvidence
                || (finding.evidence() instanceof DateEvidence date && date.years() == 0);
        return stated
                && finding.verdict() == Verdict.SATISFIED
                && finding.cites().isEmpty();
    }

    private String named(String path) {
        String detail = facts.detail(path);
        return detail.isEmpty() ? facts.name(path) : wording.text("fact.named", facts.name(path), detail);
    }

    private String counted(Verdict verdict) {
        return wording.text("spell." + verdict.id());
    }

    private static String list(Criterion criterion) {
        if (criterion instanceof CertificateCriterion) {
            return "certificates";
        } else if (criterion instanceof TitleCriterion) {
            return "titles";
        } else if (criterion instanceof TrainingCriterion) {
            return "training";
        }
        return criterion instanceof EducationCriterion ? "education" : "employment";
    }

    private static int column(Stream<String> words) {
        return 2 + words.mapToInt(Cells::width).max().orElse(0);
    }
}
