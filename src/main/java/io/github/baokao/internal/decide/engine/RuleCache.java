package io.github.baokao.internal.decide.engine;

import io.github.baokao.fact.Combining;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.fact.WorkAsked;
import io.github.baokao.term.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The rules, with what they answered at hand: each is asked the same thing once. Two threads that ask it together both put it to the
 * rules, and get the same answer.
 */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class RuleCache {
    /** Bits of a place of a question about work, and of a number of months in such a question. */
    private static final int WORK_BITS = 14;

    private static final int MONTH_BITS = 15;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private record Known(long question, Decision decision) {}

    private final Rulebook rules;
    private final @Nullable Verdict[] combinations =
            new @Nullable Verdict[Combining.values().length << VerdictSet.FLAGS];
    private final @Nullable Known[] work = new @Nullable Known[1 << WORK_BITS];

    RuleCache(Rulebook rules) {
        this.rules = rules;
    }

    /** Any question. */
    Decision decide(RuleQuestion question) {
        return rules.decide(question);
    }

    /** The verdict on a whole whose parts have some verdicts. */
    Verdict combined(Combining how, int parts) {
        int place = how.ordinal() << VerdictSet.FLAGS | parts;
        Verdict known = combinations[place];
        if (known == null) {
            known = rules.decide(VerdictSet.asked(how, parts)).judgement().verdict();
            combinations[place] = known;
        }
        return known;
    }

    /** Whether months are enough, none of them more than required: such questions are many, and each may lose its place to another. */
    Decision work(boolean stated, int required, int sure, int reviewed, int possible) {
        if (required >> MONTH_BITS != 0) {
            return rules.decide(new WorkAsked(stated, required, sure, reviewed, possible));
        }
        long question = stated ? 1 : 0;
        question = question << MONTH_BITS | required;
        question = question << MONTH_BITS | sure;
        question = question << MONTH_BITS | reviewed;
        question = question << MONTH_BITS | possible;
        int place = (int) ((question * SPREAD) >>> (Long.SIZE - WORK_BITS));
        Known known = work[place];
        if (known == null || known.question() != question) {
            known = new Known(question, rules.decide(new WorkAsked(stated, required, sure, reviewed, possible)));
            work[place] = known;
        }
        return known.decision();
    }
}
