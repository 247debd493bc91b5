package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** The tree of what a condition requires, over the verdicts of its criteria, which go by their numbers. */
sealed interface ClauseVerdict {
    /** The verdict of the whole, with those of the criteria. */
    Verdict of(IntFunction<Verdict> criteria, RuleCache rules);

    /** Whether the whole is ruled out where some criteria are: one part of what is needed whole, all parts of a choice. */
    boolean isRuledOut(IntPredicate criteria);

    /**
     * The first day on which the whole is satisfied, if it is on a later one.
     *
     * @param criteria the first day of each criterion
     * @param later the verdict of each on the later day
     */
    LocalDate first(IntFunction<LocalDate> criteria, IntFunction<Verdict> later, RuleCache rules);

    /** Adds the criteria that the whole rests on: of a choice the part with the highest verdict. */
    void resting(IntFunction<Verdict> criteria, RuleCache rules, List<Integer> into);

    /** A criterion. */
    record Leaf(int number) implements ClauseVerdict {
        @Override
        public Verdict of(IntFunction<Verdict> criteria, RuleCache rules) {
            return criteria.apply(number);
        }

        @Override
        public boolean isRuledOut(IntPredicate criteria) {
            return criteria.test(number);
        }

        @Override
        public LocalDate first(IntFunction<LocalDate> criteria, IntFunction<Verdict> later, RuleCache rules) {
            return criteria.apply(number);
        }

        @Override
        public void resting(IntFunction<Verdict> criteria, RuleCache rules, List<Integer> into) {
            into.add(number);
        }
    }

    /** Several of which all, or one, must be met. */
    record Group(Combining how, List<ClauseVerdict> parts) implements ClauseVerdict {
        @Override
        public Verdict of(IntFunction<Verdict> criteria, RuleCache rules) {
            int tally = 0;
            for (int i = 0; i < parts.size(); i++) {
                tally |= VerdictSet.of(parts.get(i).of(criteria, rules));
            }
            return rules.combined(how, tally);
        }

        @Override
        public boolean isRuledOut(IntPredicate criteria) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).isRuledOut(criteria) == (how == Combining.ALL)) {
                    return how == Combining.ALL;
                }
            }
            return how != Combining.ALL;
        }

        @Override
        public LocalDate first(IntFunction<LocalDate> criteria, IntFunction<Verdict> later, RuleCache rules) {
            LocalDate first = how == Combining.ALL ? LocalDate.MIN : LocalDate.MAX;
            for (ClauseVerdict part : parts) {
                if (how == Combining.ALL || part.of(later, rules) == Verdict.SATISFIED) {
                    LocalDate day = part.first(criteria, later, rules);
                    first = day.isAfter(first) == (how == Combining.ALL) ? day : first;
                }
            }
            return first;
        }

        @Override
        public void resting(IntFunction<Verdict> criteria, RuleCache rules, List<Integer> into) {
            if (how == Combining.ALL) {
                parts.forEach(part -> part.resting(criteria, rules, into));
                return;
            }
            ClauseVerdict best = parts.get(0);
            for (ClauseVerdict part : parts) {
                best = part.of(criteria, rules).compareTo(best.of(criteria, rules)) > 0 ? part : best;
            }
            best.resting(criteria, rules, into);
        }
    }

    /** The tree of a clause, with the criteria numbered as they are printed. */
    static ClauseVerdict of(Clause clause) {
        return of(clause, new ArrayList<>());
    }

    private static ClauseVerdict of(Clause clause, List<Criterion> numbered) {
        if (clause instanceof Criterion criterion) {
            numbered.add(criterion);
            return new Leaf(numbered.size() - 1);
        }
        List<Clause> parts = clause instanceof Clause.AllOf all ? all.parts() : ((Clause.AnyOf) clause).parts();
        Combining how = clause instanceof Clause.AllOf ? Combining.ALL : Combining.ANY;
        return new Group(how, parts.stream().map(part -> of(part, numbered)).toList());
    }
}
