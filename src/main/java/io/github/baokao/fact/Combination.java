package io.github.baokao.fact;

import io.github.baokao.term.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is the verdict on a whole, given those of its parts? (conditions.drl) Rules see each verdict as a {@link Part}.
 *
 * @param how whether all parts are needed or one is enough
 * @param verdicts the verdicts that parts have, from the lowest on
 */
public record Combination(Combining how, Set<Verdict> verdicts) implements RuleQuestion {
    /** Copies the set, in the order of the verdicts. */
    public Combination {
        Set<Verdict> sorted = EnumSet.noneOf(Verdict.class);
        sorted.addAll(verdicts);
        verdicts = Collections.unmodifiableSet(sorted);
    }

    @Override
    public Collection<Context> parts() {
        Collection<Context> parts = new LinkedHashSet<>();
        verdicts.forEach(verdict -> parts.add(new Part(this, verdict)));
        return parts;
    }
}
