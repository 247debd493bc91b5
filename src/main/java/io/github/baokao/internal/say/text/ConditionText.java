package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.internal.base.word.Cells;
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
        criteria.choice(result.condition().requires())
                .ifPresent(choice -> lines.add(2, page.text("section.required"), choice));
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
            result.choices().forEach(choice -> choices.full(choice, remark(result, best.get(), choice)));
        } else {
            choices.full(best.get(), "");
            result.choices().stream()
                    .filter(choice -> !choice.equals(best.get()))
                    .forEach(choices::brief);
        }
    }

    /** Which alternative a choice was held against, and why the criterion rests on it or does not. */
    private String remark(CriterionResult result, Choice best, Choice choice) {
        String tried = alternative(result.criterion(), choice);
        if (result.choices().size() == 1) {
            return tried;
        }
        if (choice.equals(best)) {
            return tried + page.text("choice.taken");
        }
        String verdict = page.wording().word(choice.verdict());
        String better = page.wording().word(best.verdict());
        String named = page.facts().name(best.at());
        return tried
                + (choice.verdict() == best.verdict()
                        ? page.text("choice.equal", verdict, named)
                        : page.text("choice.lower", verdict, named, better));
    }

    /** Where there are several, every fact is held against each of them in turn. */
    private String alternative(Criterion criterion, Choice choice) {
        if (criterion.anyOf().size() == 1) {
            return "";
        }
        Alternative tried = criterion.anyOf().get(choice.alternative());
        return page.text("choice.kind", criteria.alternative(criterion.kind(), tried));
    }
}
