package io.github.baokao.assessment;

import io.github.baokao.term.Term;

/** A part of what a criterion asks of one choice. */
public enum Aspect implements Term {
    /** Whether the list of facts is stated at all. */
    STATED("有无"),
    /** The occupation. */
    OCCUPATION("职业"),
    /** The level. */
    LEVEL("等级"),
    /** Whether it has happened. */
    DATE("日期"),
    /** How long it has been held. */
    HELD("持有年限"),
    /** Whether a title corresponds. */
    CORRESPONDENCE("专业对应"),
    /** The type of school. */
    SCHOOL("学校类型"),
    /** The class. */
    CLASS("班别"),
    /** The degree. */
    DEGREE("学历层次"),
    /** The major. */
    MAJOR("专业"),
    /** How far a schooling has come. */
    STATUS("就读状态"),
    /** Whether a programme is an evaluated one. */
    EVALUATION("评估论证"),
    /** The years since graduation. */
    SINCE_GRADUATION("毕业年限"),
    /** The months of work. */
    WORK("工作年限"),
    /** The employer's life. */
    EMPLOYER("用人单位");

    private final String word;

    Aspect(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
