package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Work;
import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans for one condition: what can be done for its criteria, combined, then what can be done for the work. */
final class Search {
    private static final int MOST_COMBINATIONS = 64;
    private static final int MOST_SPELLS = 5;

    private final Trial trial;
    private final int condition;
    private final Application facts;
    private final Optional<AdviceSubject> spell;
    private final SpellOptions spells;
    private final List<List<Integer>> selections;
    private final List<Plan> plans = new ArrayList<>();

    Search(Trial trial, int condition, Application facts) {
        this.trial = trial;
        this.condition = condition;
        this.facts = facts;
        spell = trial.work(facts);
        spells = new SpellOptions(trial, condition, StandInNames.of(trial.assess(facts)));
        selections = Selections.of(trial.result(facts, condition).condition().requires());
    }

    /** Every plan that no other one outdoes. */
    List<Plan> plans() {
        try {
            search(false);
            if (plans.isEmpty()) {
                // what is satisfied today may have ended before the rest comes
                search(true);
            }
        } catch (Trial.Spent e) {
            // the plans found so far are as good as any
        }
        plans.sort(Comparator.<Plan>comparingInt(plan -> plan.keys().size()).thenComparing(Plan::on));
        List<Plan> best = new ArrayList<>();
        for (Plan plan : plans) {
            if (best.stream().noneMatch(better -> better.outdoes(plan, facts.asOf()))) {
                best.add(plan);
            }
        }
        return best;
    }

    private void search(boolean evenIfSatisfied) {
        CriterionOptions options = new CriterionOptions(trial, condition, facts);
        for (List<Integer> selection : selections) {
            List<List<FactChange>> combinations = List.of(List.of());
            for (int criterion : selection) {
                combinations =
                        Combinations.product(combinations, options.of(criterion, evenIfSatisfied), MOST_COMBINATIONS);
            }
            Optional<FactChange> more =
                    work(trial.result(facts, condition), selection).flatMap(work -> spell.map(one -> more(work, one)));
            combinations.forEach(changes -> consider(changes, more));
        }
    }

    private void consider(List<FactChange> changes, Optional<FactChange> more) {
        if (!evaluate(changes) || more.isEmpty()) {
            return;
        }
        List<FactChange> working = and(changes, List.of(more.get()));
        evaluate(working);
        // work without end is enough for whatever work is asked for: if it is not, no spell will help
        if (!leads(working)) {
            return;
        }
        List<List<FactChange>> single =
                spells.of(FactChange.all(Plan.once(changes).values(), facts));
        for (List<FactChange> settled : Combinations.subsets(single, MOST_SPELLS)) {
            List<FactChange> with = and(changes, settled);
            if (evaluate(with)) {
                evaluate(and(with, List.of(more.get())));
            }
        }
    }

    /** Keeps the changes if they satisfy the condition some day; whether more of them may do better. */
    private boolean evaluate(Collection<FactChange> proposed) {
        Map<Object, FactChange> changes = Plan.once(proposed);
        Plan soonest = new Plan(changes, facts.asOf());
        if (plans.stream().anyMatch(plan -> plan.outdoes(soonest, facts.asOf()))) {
            return false;
        }
        Optional<LocalDate> on = trial.earliest(FactChange.all(changes.values(), facts), condition);
        on.ifPresent(day -> plans.add(new Plan(changes, day)));
        return !on.equals(Optional.of(facts.asOf()));
    }

    private boolean leads(Collection<FactChange> changes) {
        return trial.earliest(FactChange.all(Plan.once(changes).values(), facts), condition)
                .isPresent();
    }

    private FactChange more(Work asked, AdviceSubject work) {
        Step.Work step = new Step.Work(asked.months(), asked.occupation(), asked.counting());
        LocalDate from = facts.asOf().plusDays(1);
        return FactChange.of(step, app -> FactCopies.added(app, work.kind(), work.open(from, asked.counting())));
    }

    /** The strictest work that some criteria ask for anywhere: what is done for it does for all. */
    private static Optional<Work> work(ConditionResult result, List<Integer> selection) {
        List<Work> asked = selection.stream()
                .flatMap(place -> result.criteria().get(place).criterion().anyOf().stream())
                .map(Alternative::work)
                .flatMap(Optional::stream)
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        int months = asked.stream().mapToInt(Work::months).max().orElse(0);
        boolean own = asked.stream().anyMatch(one -> one.occupation() == OccupationScope.OWN);
        Counting strictest = Stream.of(Counting.CONTINUOUS, Counting.SAME_EMPLOYER)
                .filter(counting -> asked.stream().anyMatch(one -> one.counting() == counting))
                .findFirst()
                .orElse(Counting.CUMULATIVE);
        return Optional.of(new Work(months, own ? OccupationScope.OWN : OccupationScope.OWN_OR_RELATED, strictest));
    }

    private static List<FactChange> and(List<FactChange> changes, List<FactChange> more) {
        return Stream.concat(changes.stream(), more.stream()).toList();
    }
}
