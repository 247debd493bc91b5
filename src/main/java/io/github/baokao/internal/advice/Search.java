package io.github.baokao.internal.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.WorkCriterion;
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
    private final Optional<WorkCriterion> work;
    private final SpellSubject spell;
    private final SpellOptions spells;
    private final List<Plan> plans = new ArrayList<>();

    Search(Trial trial, int condition, Application facts) {
        this.trial = trial;
        this.condition = condition;
        this.facts = facts;
        work = work(trial.result(facts, condition));
        spell = new SpellSubject(trial.assess(facts).occupation().name());
        spells = new SpellOptions(trial, condition, spell);
    }

    /** Every plan that no other one outdoes. */
    List<Plan> plans() {
        search(false);
        if (plans.isEmpty()) {
            // what is satisfied today may have ended before the rest comes
            search(true);
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
        int criteria = trial.result(facts, condition).criteria().size();
        List<List<Change>> combinations = List.of(List.of());
        for (int i = 0; i < criteria; i++) {
            combinations = Combinations.product(combinations, options.of(i, evenIfSatisfied), MOST_COMBINATIONS);
        }
        combinations.forEach(this::consider);
    }

    private void consider(List<Change> changes) {
        if (!evaluate(changes) || work.isEmpty()) {
            return;
        }
        Change more = more(work.get());
        List<Change> working = and(changes, List.of(more));
        evaluate(working);
        // work without end is enough for whatever work is asked for: if it is not, no spell will help
        if (!leads(working)) {
            return;
        }
        List<List<Change>> single = spells.of(Change.all(Plan.once(changes).values(), facts));
        for (List<Change> settled : Combinations.subsets(single, MOST_SPELLS)) {
            List<Change> with = and(changes, settled);
            if (evaluate(with)) {
                evaluate(and(with, List.of(more)));
            }
        }
    }

    /** Keeps the changes if they satisfy the condition some day; whether more of them may do better. */
    private boolean evaluate(Collection<Change> proposed) {
        Map<Object, Change> changes = Plan.once(proposed);
        Plan soonest = new Plan(changes, facts.asOf());
        if (plans.stream().anyMatch(plan -> plan.outdoes(soonest, facts.asOf()))) {
            return false;
        }
        Optional<LocalDate> on = trial.earliest(Change.all(changes.values(), facts), condition);
        on.ifPresent(day -> plans.add(new Plan(changes, day)));
        return !on.equals(Optional.of(facts.asOf()));
    }

    private boolean leads(Collection<Change> changes) {
        return trial.earliest(Change.all(Plan.once(changes).values(), facts), condition)
                .isPresent();
    }

    private Change more(WorkCriterion asked) {
        Step.Work step = new Step.Work(asked.months(), asked.occupation(), asked.counting());
        LocalDate from = facts.asOf().plusDays(1);
        return Change.of(step, app -> spell.listed().added(app, spell.open(from)));
    }

    /** The strictest work that the condition asks for anywhere: what is done for it does for all. */
    private static Optional<WorkCriterion> work(ConditionResult result) {
        List<WorkCriterion> asked = result.condition().requires().stream()
                .flatMap(criterion -> work(criterion).stream())
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        int years = asked.stream().mapToInt(WorkCriterion::years).max().orElse(0);
        boolean own = asked.stream().anyMatch(one -> one.occupation() == OccupationScope.OWN);
        boolean unbroken = asked.stream().anyMatch(one -> one.counting() == Counting.CONTINUOUS);
        return Optional.of(new WorkCriterion(
                years,
                own ? OccupationScope.OWN : OccupationScope.OWN_OR_RELATED,
                unbroken ? Counting.CONTINUOUS : Counting.CUMULATIVE));
    }

    private static Optional<WorkCriterion> work(Criterion criterion) {
        if (criterion instanceof CertificateCriterion certificate) {
            return certificate.then();
        }
        if (criterion instanceof TitleCriterion title) {
            return title.then();
        }
        return criterion instanceof WorkCriterion asked ? Optional.of(asked) : Optional.empty();
    }

    private static List<Change> and(List<Change> changes, List<Change> more) {
        return Stream.concat(changes.stream(), more.stream()).toList();
    }
}
