package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.advice.Way;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Condition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a way of a plan: how unfavourable each stated date may be, and how few months of work are enough, is found by halving. */
final class Tuner {
    /** Whether the condition is satisfied, on the day of the plan, with something in its place. */
    @FunctionalInterface
    private interface Test<V> {
        boolean passes(V value);
    }

    private final Trial trial;
    private final int condition;
    private final Application facts;
    private final Efforts efforts;

    Tuner(Trial trial, int condition, Application facts, Efforts efforts) {
        this.efforts = efforts;
        this.trial = trial;
        this.condition = condition;
        this.facts = facts;
    }

    Way way(Plan plan) {
        List<FactChange> changes = new ArrayList<>(plan.list());
        for (int i = 0; i < changes.size(); i++) {
            FactChange change = changes.get(i);
            if (change.days().isPresent() && change.step() instanceof Step.State state) {
                int at = i;
                changes.set(i, bounded(change, state, change.days().get(), one -> works(changes, at, one, plan.on())));
            }
        }
        LocalDate busy = facts.asOf();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).step() instanceof Step.Work work) {
                int at = i;
                int months = fewest(plan.on(), m -> works(changes, at, worked(work, m), plan.on()));
                changes.set(i, worked(work, months));
                busy = end(months);
            }
        }
        List<Step> steps = new ArrayList<>(changes.stream()
                .map(FactChange::step)
                .sorted(Comparator.comparing(Tuner::place))
                .toList());
        if (plan.on().isAfter(busy)) {
            steps.add(new Step.Wait(plan.on()));
        }
        Condition asked = trial.result(facts, condition).condition();
        return new Way(asked, steps, plan.on(), efforts.of(steps, plan.on()), FactChange.all(changes, facts));
    }

    private boolean works(List<FactChange> changes, int at, FactChange instead, LocalDate on) {
        List<FactChange> others = new ArrayList<>(changes);
        others.set(at, instead);
        return trial.satisfied(FactChange.all(others, facts), condition, on);
    }

    private static FactChange bounded(FactChange change, Step.State state, Days days, Test<FactChange> test) {
        Test<LocalDate> good =
                day -> test.passes(new FactChange(state, change.effect(), Optional.of(days.suppose(day))));
        Optional<LocalDate> notAfter = bound(days.supposed(), days.last(), good);
        Optional<LocalDate> notBefore = bound(days.supposed(), days.first(), good);
        LocalDate worst = days.late() ? notBefore.orElse(days.first()) : notAfter.orElse(days.last());
        Step bounded = new Step.State(state.at(), state.aspect(), notBefore, notAfter);
        return new FactChange(bounded, change.effect(), Optional.of(days.suppose(worst)));
    }

    /** The day furthest from a good one, towards another one, that is still good; empty if that other one is good. */
    private static Optional<LocalDate> bound(LocalDate good, LocalDate towards, Test<LocalDate> test) {
        if (good.equals(towards) || test.passes(towards)) {
            return Optional.empty();
        }
        long inside = good.toEpochDay();
        long outside = towards.toEpochDay();
        while (Math.abs(outside - inside) > 1) {
            long middle = inside + (outside - inside) / 2;
            if (test.passes(LocalDate.ofEpochDay(middle))) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return Optional.of(LocalDate.ofEpochDay(inside));
    }

    private int fewest(LocalDate on, Test<Integer> enough) {
        int low = 1;
        int high = (int) ChronoUnit.MONTHS.between(facts.asOf(), on) + 1;
        // most often all of them are needed
        if (high == 1 || !enough.passes(high - 1)) {
            return high;
        }
        high--;
        while (low < high) {
            int middle = (low + high) / 2;
            if (enough.passes(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private FactChange worked(Step.Work work, int months) {
        LocalDate from = facts.asOf().plusDays(1);
        AdviceSubject spell = trial.work(facts).orElseThrow();
        return FactChange.of(
                new Step.Work(months, work.occupation(), work.counting()),
                app -> FactCopies.added(app, spell.kind(), spell.closed(from, end(months), work.counting())));
    }

    /** The last day of so many months of work. */
    private LocalDate end(int months) {
        return facts.asOf().plusDays(1).plusMonths(months).minusDays(1);
    }

    /** What the person may have comes first, the wait and the work last. */
    private static int place(Step step) {
        return switch (step.asks()) {
            case HAVE -> 0;
            case ACQUIRE -> step instanceof Step.Work ? 2 : 1;
            case WAIT -> 3;
        };
    }
}
