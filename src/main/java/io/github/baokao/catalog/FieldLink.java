package io.github.baokao.catalog;

import io.github.baokao.term.Term;

/** What one field of a fact is to another one. */
public enum FieldLink implements Term {
    /** Of a level: the occupation whose legacy name may tell it. */
    NAME("由名称"),
    /** Of a word: the field that tells what counts where it is not stated; of a major: the type of school. */
    SCHOOL("学校"),
    /** Of a major: the degree. */
    DEGREE("学历层次"),
    /** Of a major: the class of majors. */
    CATEGORY("专业类"),
    /** Of a word: the day from which on it is the first one of its vocabulary. */
    UNTIL("到期"),
    /** Of yes or no: the name that a body may have ruled on. */
    RULED("裁定");

    private final String word;

    FieldLink(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
