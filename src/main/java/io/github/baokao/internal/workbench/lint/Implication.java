package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.TestType;
import io.github.baokao.catalog.Work;
import io.github.baokao.term.Counting;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;

/**
 * Whether meeting one thing is always meeting another. Only what follows from the figures and words themselves counts: a
 * certificate or title of a higher level stands for no lower one, unless a condition says so, and an own major is in no printed list by
 * itself.
 *
 * @param ladder what is above what
 */
record Implication(Ladder ladder) {
    /** Whether whoever meets one condition always meets another. */
    boolean holds(Condition one, Condition other) {
        return holds(one.requires(), other.requires());
    }

    private boolean holds(Clause given, Clause asked) {
        if (given instanceof Clause.AnyOf some) {
            return some.parts().stream().allMatch(part -> holds(part, asked));
        }
        if (asked instanceof Clause.AllOf all) {
            return all.parts().stream().allMatch(part -> holds(given, part));
        }
        if (given instanceof Clause.AllOf all && all.parts().stream().anyMatch(part -> holds(part, asked))) {
            return true;
        }
        return asked instanceof Clause.AnyOf some
                ? some.parts().stream().anyMatch(part -> holds(given, part))
                : given instanceof Criterion one && holds(one, (Criterion) asked);
    }

    /** Work after something is work. */
    private boolean holds(Criterion given, Criterion asked) {
        return (given.kind().equals(asked.kind()) || asked.isWork())
                && given.anyOf().stream().allMatch(one -> asked.anyOf().stream().anyMatch(wider -> holds(one, wider)));
    }

    private boolean holds(Alternative given, Alternative asked) {
        return asked.demands().stream().allMatch(demand -> holds(given, demand))
                && (asked.work().isEmpty()
                        || given.work()
                                .filter(work -> holds(work, asked.work().get()))
                                .isPresent());
    }

    private static boolean holds(Work given, Work asked) {
        return given.months() >= asked.months()
                && holds(given.occupation(), asked.occupation())
                && (given.counting() == asked.counting() || given.counting() == Counting.CONTINUOUS);
    }

    private boolean holds(Alternative given, Demand asked) {
        return (asked instanceof Demand.Major major && major.scope() == MajorScope.ANY)
                || given.demands().stream()
                        .anyMatch(demand -> demand.ask().equals(asked.ask()) && holds(demand, asked));
    }

    /** Of one ask, which have the same type. */
    private boolean holds(Demand given, Demand asked) {
        if (given instanceof Demand.Occupation one && asked instanceof Demand.Occupation other) {
            return holds(one.scope(), other.scope());
        }
        if (given instanceof Demand.Rung one && asked instanceof Demand.Rung other) {
            return ladder.takes(other, one.rung()) && (other.orHigher() || !one.orHigher());
        }
        if (given instanceof Demand.Words one && asked instanceof Demand.Words other) {
            // no words stand for all
            return other.words().isEmpty()
                    || (!one.words().isEmpty() && other.words().containsAll(one.words()));
        }
        if (given instanceof Demand.Elapsed one && asked instanceof Demand.Elapsed other) {
            return one.years() >= other.years();
        }
        if (given instanceof Demand.Bound one && asked instanceof Demand.Bound other) {
            return asked.ask().test() == TestType.AT_LEAST
                    ? one.bound() >= other.bound()
                    : one.bound() <= other.bound();
        }
        // the others are the same or not
        return given.equals(asked);
    }

    private static boolean holds(OccupationScope given, OccupationScope asked) {
        return given == asked || given == OccupationScope.OWN;
    }
}
