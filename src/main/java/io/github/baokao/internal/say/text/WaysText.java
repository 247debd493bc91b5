package io.github.baokao.internal.say.text;

import io.github.baokao.advice.Effort;
import io.github.baokao.advice.Step;
import io.github.baokao.advice.Way;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.term.ApplicationVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says what a person may do so that a condition is satisfied. */
public final class WaysText {

    private static final int BEST = 3;

    private final Wording wording;
    private final FactText facts;
    private final CriterionText criteria;

    /** Says it in the words of a language. */
    public WaysText(Wording wording, FactText facts) {
        this.wording = wording;
        this.facts = facts;
        this.criteria = new CriterionText(wording);
    }

    /** The best ways of all: one sentence each with its condition; none where the person may apply already, or nobody may. */
    public List<String> best(List<Way> ways, Assessment assessment) {
        if (assessment.verdict() == ApplicationVerdict.ELIGIBLE
                || assessment.programme().edition().isPresent()) {
            return List.of();
        }
        return ways.stream()
                .limit(BEST)
                .map(way -> wording.text(
                        "ways.of-condition",
                        wording.text("condition", way.condition().number()),
                        of(way, assessment.asOf())))
                .toList();
    }

    /** The best ways to one condition. */
    List<String> of(ConditionResult result, List<Way> ways, LocalDate asOf) {
        return ways.stream()
                .filter(way -> way.condition().id().equals(result.condition().id()))
                .limit(BEST)
                .map(way -> of(way, asOf))
                .toList();
    }

    /** A way in one sentence: its steps and the day on which they lead there. */
    public String of(Way way, LocalDate asOf) {
        String steps = String.join(
                wording.text("why.separator"),
                way.steps().stream().map(this::step).toList());
        boolean waits = way.steps().stream().anyMatch(Step.Wait.class::isInstance);
        String day =
                way.on().equals(asOf) ? wording.text("ways.today") : way.on().toString();
        if (way.effort() == Effort.RULING) {
            return wording.text("ways.ruling", steps, day);
        }
        if (way.effort() == Effort.QUALIFIED) {
            return wording.text("ways.qualified", steps, day);
        }
        if (waits) {
            return steps;
        }
        return way.on().equals(asOf) ? wording.text("ways.now", steps) : wording.text("ways.on", steps, way.on());
    }

    private String step(Step step) {
        if (step instanceof Step.Wait wait) {
            return wording.text("way.wait", wait.until());
        } else if (step instanceof Step.State state) {
            return state(state);
        } else if (step instanceof Step.Confirm confirm) {
            return wording.text("way.confirm", facts.name(confirm.at()));
        } else if (step instanceof Step.Acquire acquire) {
            return criteria.acquire(acquire.kind(), acquire.alternative());
        } else if (step instanceof Step.Work work) {
            return wording.text(
                    "way.work",
                    wording.word(work.counting()),
                    wording.word(work.occupation()),
                    wording.months(work.months()));
        }
        throw new IllegalArgumentException("unknown step " + step);
    }

    private String state(Step.State state) {
        String name = facts.name(state.at());
        Optional<LocalDate> first = state.notBefore();
        Optional<LocalDate> last = state.notAfter();
        if (first.isPresent() && last.isPresent()) {
            return wording.text("way.state.between", name, first.get(), last.get());
        } else if (first.isPresent()) {
            return wording.text("way.state.from", name, first.get());
        }
        return last.map(day -> wording.text("way.state.until", name, day))
                .orElseGet(() -> wording.text("way.state", name));
    }
}
