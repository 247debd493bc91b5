package io.github.baokao.internal.text;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders what was required by a condition and what was found. */
final class ConditionText {

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

    ConditionText(Wording wording, Palette palette, FactText facts, Footnotes notes) {
        this.wording = wording;
        this.palette = palette;
        this.facts = facts;
        this.notes = notes;
        this.criteria = new CriterionText(wording);
        this.findings = new FindingText(wording);
        this.aspectCells = 2 + widest(Stream.of(Aspect.values()).map(wording::word));
        this.verdictCells = 2 + widest(Stream.of(Verdict.values()).map(wording::word));
    }

    void render(ConditionResult result, Lines lines) {
        String title = wording.text(
                "condition.title",
                result.condition().number(),
                result.condition().id());
        lines.gap().exactly(0, palette.strong(title) + "  " + painted(result.verdict()));
        lines.add(2, result.condition().text());
        lines.add(
                2,
                wording.text(
                        "condition.source", wording.place(result.condition().at())));
        result.criteria().forEach(criterion -> criterion(criterion, lines));
    }

    private void criterion(CriterionResult result, Lines lines) {
        String verdict = Cells.pad(wording.word(result.verdict()), verdictCells);
        lines.add(
                2,
                wording.text("section.required") + verdict,
                head -> head.replace(verdict, palette.paint(result.verdict(), verdict)),
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
            String aspect = Cells.pad(wording.word(finding.aspect()), aspectCells);
            String verdict = Cells.pad(wording.word(finding.verdict()), verdictCells);
            lines.add(
                    FINDING,
                    aspect + verdict,
                    head -> aspect + palette.paint(finding.verdict(), verdict),
                    findings.of(finding) + notes.marks(finding.cites()));
            if (finding.evidence() instanceof WorkEvidence work) {
                work.spells().forEach(spell -> spell(spell, lines));
            }
        }
    }

    /** A choice that the criterion does not rest on: only what keeps it from being as good. */
    private void other(Choice choice, Lines lines) {
        lines.add(
                CHOICE,
                wording.text("choice.other", named(choice.path()), wording.word(choice.verdict()), why(choice)));
    }

    private void spell(CountedSpell spell, Lines lines) {
        String counted = wording.text("spell." + spell.verdict().id());
        String reasons =
                spell.verdict() == Verdict.SATISFIED ? occupation(spell) : why(spell.findings(), spell.verdict());
        lines.add(
                SPELL,
                Cells.pad(counted, widest(Stream.of(Verdict.values()).map(v -> wording.text("spell." + v.id()))) + 2),
                head -> palette.paint(spell.verdict(), head),
                wording.text("spell", named(spell.path()), reasons));
    }

    private String occupation(CountedSpell spell) {
        return spell.findings().stream().limit(1).map(findings::of).collect(Collectors.joining());
    }

    private String why(Choice choice) {
        return why(choice.findings(), choice.verdict());
    }

    /** The findings that have the verdict of the whole. */
    private String why(List<Finding> all, Verdict verdict) {
        return all.stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(finding -> wording.text(
                        "why", wording.word(finding.aspect()), findings.of(finding) + notes.marks(finding.cites())))
                .collect(Collectors.joining(wording.text("why.separator")));
    }

    private String named(String path) {
        String detail = facts.detail(path);
        return detail.isEmpty() ? facts.name(path) : wording.text("fact.named", facts.name(path), detail);
    }

    private String painted(Verdict verdict) {
        return palette.paint(verdict, wording.word(verdict));
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

    private static int widest(Stream<String> words) {
        return words.mapToInt(Cells::width).max().orElse(0);
    }
}
