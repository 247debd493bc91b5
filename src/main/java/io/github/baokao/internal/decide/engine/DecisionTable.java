package io.github.baokao.internal.decide.engine;

import io.github.baokao.fact.RuleQuestion;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the rules decided about the values that a matcher can meet, each under a number: the rules are asked when one is met first. */
final class DecisionTable {
    private final RuleCache rules;
    private final @Nullable Decision[] decisions;

    /** For values with numbers below {@code size}. */
    DecisionTable(RuleCache rules, int size) {
        this.rules = rules;
        decisions = new @Nullable Decision[size];
    }

    /** The decision about a value, put as a question if it is not known yet. */
    Decision get(int value, Supplier<RuleQuestion> question) {
        Decision known = decisions[value];
        if (known == null) {
            known = rules.decide(question.get());
            decisions[value] = known;
        }
        return known;
    }

    /** A number for flags. */
    static int flags(boolean one, boolean other) {
        return (one ? 2 : 0) | (other ? 1 : 0);
    }
}
