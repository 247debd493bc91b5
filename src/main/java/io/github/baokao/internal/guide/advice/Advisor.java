package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Advice;
import io.github.baokao.advice.Effort;
import io.github.baokao.advice.Step;
import io.github.baokao.advice.StepKind;
import io.github.baokao.advice.Way;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the ways to what an application does not satisfy yet. It proposes; whatever it promises, the engine has said. */
public final class Advisor {
    /** Assesses an application. */
    @FunctionalInterface
    public interface Assessing {
        /** The result for an application. */
        Assessment assess(Application application);
    }

    private record Ranked(int condition, Way way) {
        Effort effort() {
            return way.effort();
        }

        int acquire() {
            return way.count(StepKind.ACQUIRE);
        }

        int have() {
            return way.count(StepKind.HAVE);
        }

        /** The steps without the places of the facts, so that the order of facts has no say. */
        String outline() {
            return way.steps().stream().map(Ranked::outline).sorted().collect(Collectors.joining(" "));
        }

        private static String outline(Step step) {
            if (step instanceof Step.State state) {
                return "0" + withoutIndex(state.at()) + state.aspect().id();
            }
            return step instanceof Step.Confirm confirm
                    ? "1" + withoutIndex(confirm.at()) + confirm.aspect().id()
                    : step.asks().id();
        }

        private static String withoutIndex(FactRef at) {
            return new FactRef(at.kind(), FactRef.ALL, at.field()).path();
        }
    }

    private Advisor() {}

    /**
     * The ways to every condition that is not satisfied on the day of signing: those of least effort first, then those that acquire
     * least, then those that need fewest papers, then the earliest, then in printed order.
     *
     * @param application the facts
     * @param catalog knows the kinds of facts
     * @param assessing the engine
     */
    public static Advice advice(Application application, Catalog catalog, Assessing assessing) {
        Trial trial = new Trial(assessing, catalog.kinds());
        trial.renew();
        Assessment today = trial.assess(application);
        List<ConditionResult> conditions = today.conditions();
        Efforts efforts = new Efforts(application, today, assessing);
        List<Ranked> ways = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).verdict() != Verdict.SATISFIED) {
                trial.renew();
                List<Plan> plans = new Search(trial, i, application).plans();
                trial.renew();
                add(ways, i, plans, new Tuner(trial, i, application, efforts));
            }
        }
        ways.sort(Comparator.comparing(Ranked::effort)
                .thenComparing(Ranked::acquire)
                .thenComparing(Ranked::have)
                .thenComparing(ranked -> ranked.way().on())
                .thenComparing(Ranked::condition)
                .thenComparing(Ranked::outline));
        return new Advice(ways.stream().map(Ranked::way).toList(), !trial.isCut());
    }

    private static void add(List<Ranked> ways, int condition, List<Plan> plans, Tuner tuner) {
        try {
            for (Plan plan : plans) {
                ways.add(new Ranked(condition, tuner.way(plan)));
            }
        } catch (Trial.Spent e) {
            // plans come best first: those behind are left out
        }
    }
}
