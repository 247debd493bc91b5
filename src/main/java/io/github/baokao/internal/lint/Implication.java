package io.github.baokao.internal.lint;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Counting;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import java.util.Optional;
import java.util.Set;

/**
 * Whether meeting one thing is always meeting another. Only what follows from the figures and words themselves counts: a
 * certificate or title of a higher level stands for no lower one, and an own major is in no printed list by itself.
 */
final class Implication {
    private Implication() {}

    /** Whether whoever meets one condition always meets another. */
    static boolean holds(Condition one, Condition other) {
        return other.requires().stream()
                .allMatch(asked -> one.requires().stream().anyMatch(given -> holds(given, asked)));
    }

    private static boolean holds(Criterion given, Criterion asked) {
        if (asked instanceof WorkCriterion work) {
            // work after something is work
            return holds(Criteria.work(given), Optional.of(work));
        }
        if (given instanceof CertificateCriterion one && asked instanceof CertificateCriterion other) {
            return one.level() == other.level()
                    && holds(one.occupation(), other.occupation())
                    && atLeast(one.heldYears(), other.heldYears())
                    && holds(one.then(), other.then());
        }
        if (given instanceof TitleCriterion one && asked instanceof TitleCriterion other) {
            return one.level() == other.level() && holds(one.then(), other.then());
        }
        if (given instanceof TrainingCriterion one && asked instanceof TrainingCriterion other) {
            return one.level() == other.level();
        }
        return given instanceof EducationCriterion one
                && asked instanceof EducationCriterion other
                && one.anyOf().stream().allMatch(kind -> other.anyOf().stream().anyMatch(wider -> holds(kind, wider)));
    }

    private static boolean holds(Optional<WorkCriterion> given, Optional<WorkCriterion> asked) {
        if (given.isEmpty() || asked.isEmpty()) {
            return asked.isEmpty();
        }
        WorkCriterion one = given.get();
        WorkCriterion other = asked.get();
        return one.years() >= other.years()
                && holds(one.occupation(), other.occupation())
                && (one.counting() == other.counting() || one.counting() == Counting.CONTINUOUS);
    }

    private static boolean holds(OccupationScope given, OccupationScope asked) {
        return given == asked || given == OccupationScope.OWN;
    }

    private static boolean holds(EducationKind given, EducationKind asked) {
        return within(given.schools(), asked.schools())
                && within(given.classes(), asked.classes())
                && within(given.degrees(), asked.degrees())
                && within(given.status(), asked.status())
                && (asked.major() == MajorScope.ANY || given.major() == asked.major())
                && (given.evaluated() || !asked.evaluated())
                && atLeast(given.graduatedYears(), asked.graduatedYears());
    }

    /** An empty set stands for all. */
    private static <T> boolean within(Set<T> given, Set<T> asked) {
        return asked.isEmpty() || (!given.isEmpty() && asked.containsAll(given));
    }

    private static boolean atLeast(Optional<Integer> given, Optional<Integer> asked) {
        return asked.isEmpty() || (given.isPresent() && given.get() >= asked.get());
    }
}
