package io.github.baokao.internal.workbench.coverage;

import io.github.baokao.term.Term;

/** A kind of part of a policy that a case can touch. */
public enum PartKind implements Term {
    /** A rule that answers a question. */
    RULE("规则"),
    /** A condition. */
    CONDITION("申报条件"),
    /** One verdict of one criterion of a condition. */
    CRITERION("要求的结论"),
    /** An entry of a list of related occupations. */
    RELATED("相关职业"),
    /** An occupation that a guide excludes. */
    EXCLUDED("被排除的职业"),
    /** An entry of a list of majors. */
    MAJOR("专业"),
    /** A class with which a list of majors ends. */
    MAJOR_CLASS("专业类"),
    /** An own major of an occupation. */
    OWN_MAJOR("本专业"),
    /** A name of a certificate of former times. */
    LEGACY("旧证书名称"),
    /** A sub-trade of an occupation. */
    SUB_TRADE("工种"),
    /** A document that a condition asks for. */
    ASKED("材料：要交"),
    /** A document that falls away for somebody. */
    LEFT_OUT("材料：不交、暂缺或替代"),
    /** A document that is taken instead of another. */
    SUBSTITUTE("替代材料"),
    /** A ruling for everybody. */
    RULING("裁定");

    private final String word;

    PartKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
