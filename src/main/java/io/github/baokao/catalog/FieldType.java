package io.github.baokao.catalog;

import io.github.baokao.term.Term;

/** What a field of a fact holds. */
public enum FieldType implements Term {
    /** Any text. */
    TEXT("文字"),
    /** A day or a month. */
    DATE("日期"),
    /** One of the levels of skill. */
    LEVEL("等级"),
    /** The name of an occupation, which may stand in a list. */
    OCCUPATION("职业"),
    /** The name of a major, which may stand in a list. */
    MAJOR("专业"),
    /** A word of a closed vocabulary. */
    WORD("词"),
    /** A whole number, not negative. */
    NUMBER("数"),
    /** Yes or no. */
    FLAG("是否");

    private final String word;

    FieldType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
