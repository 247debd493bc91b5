package io.github.baokao.catalog;

import io.github.baokao.term.Term;

/** How a condition can test a field of a fact. */
public enum TestType implements Term {
    /** The occupation is the own one, or related to it. */
    OCCUPATION("职业"),
    /** The major is the own one, related, or another one. */
    MAJOR("专业"),
    /** The rung of a ladder: a level, or a word of an ordered vocabulary. */
    LEVEL("等级"),
    /** One of several words. */
    WORDS("词"),
    /** The day has come. */
    HAPPENED("已发生"),
    /** So many years have passed since the day. */
    YEARS("满年数"),
    /** It is so. */
    FLAG("是否"),
    /** Not fewer. */
    AT_LEAST("不少于"),
    /** Not more. */
    AT_MOST("不多于"),
    /** The spell lies within the life of the employer. */
    LIFETIME("存续");

    private final String word;

    TestType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
