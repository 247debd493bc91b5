package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.term.Term;

/** A kind of change to a policy. */
public enum MutantKind implements Term {
    /** A number of years or a level, one more or less. */
    FIGURE("数字"),
    /** A word such as 累计 or 本职业, replaced by another of its vocabulary, or a restriction left out. */
    WORD("用词"),
    /** An entry of a list left out. */
    ENTRY("清单条目"),
    /** The ending of a list changed. */
    ENDING("清单结尾"),
    /** A name elsewhere left out: an excluded occupation, a misprint, a former certificate, a sub-trade. */
    NAME("名称"),
    /** A rule deleted; judged by the cases of conditions, since its own case always notices. */
    RULE("规则"),
    /** A document of a condition left out, or put in the place of another. */
    DOCUMENT("材料"),
    /** What is printed or taken instead of a document, and for whom. */
    DOCUMENT_DETAIL("材料的规定"),
    /** A discrepancy no longer cited. */
    CITE("出入的引用"),
    /** What a programme is offered for. */
    PROGRAMME("项目");

    private final String word;

    MutantKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
