package io.github.baokao.internal.workbench.cases;

import io.github.baokao.term.Term;
import io.github.baokao.term.Verdict;
import java.util.Arrays;
import java.util.Optional;

/** On which side of a condition's boundary a case lies. */
public enum CaseKind implements Term {
    /** It is met, and no day or month less would do. */
    JUST_MET("刚好满足", Optional.of(Verdict.SATISFIED)),
    /** A little more would meet it. */
    JUST_MISSED("差一点", Optional.of(Verdict.NOT_SATISFIED)),
    /** A fact is missing or too coarse. */
    OPEN("待定", Optional.of(Verdict.UNDETERMINED)),
    /** A person must judge. */
    REVIEWED("须审核", Optional.of(Verdict.NEEDS_REVIEW)),
    /** Anything else. */
    OTHER("其他", Optional.empty());

    private final String word;
    private final Optional<Verdict> verdict;

    CaseKind(String word, Optional<Verdict> verdict) {
        this.word = word;
        this.verdict = verdict;
    }

    /**
     * The kinds of which every condition must have a case.
     *
     * @return the kinds that allow one verdict only
     */
    public static CaseKind[] needed() {
        return Arrays.stream(values()).filter(kind -> kind.verdict.isPresent()).toArray(CaseKind[]::new);
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * The only verdict that a case of this kind can expect.
     *
     * @return the verdict; empty if any will do
     */
    public Optional<Verdict> verdict() {
        return verdict;
    }
}
