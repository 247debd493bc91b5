package io.github.baokao.internal.text;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.internal.cells.Cells;
import java.util.List;
import java.util.Optional;

/** Renders what the conditions of one result require and what was found. */
final class ConditionText {

    private final Page page;
    private final ChoiceText choices;
    private final CriterionText criteria;

    ConditionText(Page page) {
        this.page = page;
        this.choices = new ChoiceText(page);
        this.criteria = new CriterionText(page.wording());
    }

    void render(ConditionResult result) {
        String title = page.text(
                "condition.title",
                result.condition().number(),
                result.condition().id());
        String verdict = page.palette().paint(result.verdict(), page.wording().word(result.verdict()));
        String marks = page.notes().marks(result.condition().cites());
        Lines lines = page.lines();
        lines.gap().exactly(0, page.palette().strong(title) + "  " + verdict + marks);
        lines.add(2, result.condition().text());
        lines.add(
                2,
                page.text(
                        "condition.source",
                        page.wording().place(result.condition().at())));
        result.criteria().forEach(this::criterion);
    }

    private void criterion(CriterionResult result) {
        String label = page.text("section.required");
        String verdict = Cells.pad(page.wording().word(result.verdict()), choices.verdictCells());
        page.lines()
                .add(
                        2,
                        label + verdict,
                        head -> label + page.palette().paint(result.verdict(), verdict),
                        criteria.of(result.criterion()));
        Optional<Choice> best = result.best();
        if (best.isEmpty()) {
            page.lines().add(4, criteria.none(result.criterion()));
        } else if (page.traced()) {
            for (int i = 0; i < result.choices().size(); i++) {
                choices.full(result.choices().get(i), remark(result, best.get(), i));
            }
        } else {
            choices.full(best.get(), "");
            result.choices().stream()
                    .filter(choice -> !choice.equals(best.get()))
                    .forEach(choices::brief);
        }
    }

    /** Which kind of schooling a choice was tried as, and why the criterion rests on it or does not. */
    private String remark(CriterionResult result, Choice best, int index) {
        Choice choice = result.choices().get(index);
        String kind = kind(result.criterion(), index);
        if (result.choices().size() == 1) {
            return kind;
        }
        if (choice.equals(best)) {
            return kind + page.text("choice.taken");
        }
        String verdict = page.wording().word(choice.verdict());
        String better = page.wording().word(best.verdict());
        String named = page.facts().name(best.path());
        return kind
                + (choice.verdict() == best.verdict()
                        ? page.text("choice.equal", verdict, named)
                        : page.text("choice.lower", verdict, named, better));
    }

    /** Where several kinds of schooling are taken, every schooling is tried as each of them in turn. */
    private String kind(Criterion criterion, int index) {
        if (criterion instanceof EducationCriterion education
                && education.anyOf().size() > 1) {
            List<EducationKind> kinds = education.anyOf();
            return page.text("choice.kind", criteria.kind(kinds.get(index % kinds.size())));
        }
        return "";
    }
}
