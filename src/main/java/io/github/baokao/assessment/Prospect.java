package io.github.baokao.assessment;

import io.github.baokao.term.Term;

/** Whether it is known when a condition will be satisfied. */
public enum Prospect implements Term {
    /** It is satisfied on the day of signing. */
    NOW("已满足"),
    /** It will be, on a day that is known. */
    LATER("到期满足"),
    /** It never will be while nothing else changes. */
    NEVER("仅靠等待不能满足"),
    /** A missing fact or a review stands in the way of telling. */
    NOT_KNOWN("尚不能确定");

    private final String word;

    Prospect(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
