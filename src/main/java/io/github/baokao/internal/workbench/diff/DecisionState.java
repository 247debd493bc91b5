package io.github.baokao.internal.workbench.diff;

import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;

/** What became of an application or of one of its conditions under one policy. */
public enum DecisionState {
    /** Not satisfied. */
    NOT_SATISFIED("term.verdict.not-satisfied"),
    /** Undetermined, of a condition. */
    OPEN("term.verdict.undetermined"),
    /** Needs review, of a condition. */
    REVIEW("term.verdict.needs-review"),
    /** Satisfied. */
    SATISFIED("term.verdict.satisfied"),
    /** Not eligible. */
    NOT_ELIGIBLE("term.application-verdict.not-eligible"),
    /** Undetermined, of the application. */
    UNDETERMINED("term.application-verdict.undetermined"),
    /** Needs review, of the application. */
    NEEDS_REVIEW("term.application-verdict.needs-review"),
    /** Eligible. */
    ELIGIBLE("term.application-verdict.eligible"),
    /** The rules leave something undecided. */
    UNDECIDED("diff.standing.undecided"),
    /** The policy does not have what is applied for, or not this condition. */
    ABSENT("diff.standing.absent");

    private final String key;

    DecisionState(String key) {
        this.key = key;
    }

    static DecisionState of(Verdict verdict) {
        return switch (verdict) {
            case NOT_SATISFIED -> NOT_SATISFIED;
            case UNDETERMINED -> OPEN;
            case NEEDS_REVIEW -> REVIEW;
            case SATISFIED -> SATISFIED;
        };
    }

    static DecisionState of(ApplicationVerdict verdict) {
        return switch (verdict) {
            case NOT_ELIGIBLE -> NOT_ELIGIBLE;
            case UNDETERMINED -> UNDETERMINED;
            case NEEDS_REVIEW -> NEEDS_REVIEW;
            case ELIGIBLE -> ELIGIBLE;
        };
    }

    /** The key of its text. */
    String key() {
        return key;
    }

    /** The word used for it in JSON, for instance {@code not-eligible} or {@code absent}. */
    public String id() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
