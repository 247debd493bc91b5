package io.github.baokao.internal.engine;

import io.github.baokao.fact.Combination;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.Verdict;

/** Which verdicts the parts of a whole have. */
final class Tally {
    private boolean notSatisfied;
    private boolean undetermined;
    private boolean needsReview;
    private boolean satisfied;

    void add(Verdict verdict) {
        switch (verdict) {
            case NOT_SATISFIED -> notSatisfied = true;
            case UNDETERMINED -> undetermined = true;
            case NEEDS_REVIEW -> needsReview = true;
            case SATISFIED -> satisfied = true;
        }
    }

    /** The verdict on the whole. */
    Verdict combined(Rulebook rules, Combining how) {
        Combination whole = new Combination(how, notSatisfied, undetermined, needsReview, satisfied);
        return rules.decide(whole).judgement().verdict();
    }
}
