package io.github.baokao.term;

/** What a field of a form is about: whether it is to be filled in depends on it. */
public enum FormPart implements Term {
    /** The person: name, identity number and the like. */
    PERSON("本人"),
    /** What is applied for. */
    TARGET("申报"),
    /** The present employer and post. */
    EMPLOYER("单位"),
    /** The certificate held. */
    CERTIFICATE("证书"),
    /** The verification code of the student register (学信网验证码). */
    VERIFICATION_CODE("验证码"),
    /** The spells of work. */
    WORK("工作"),
    /** The schooling. */
    SCHOOLING("学历"),
    /** The schooling in the place of work. */
    STUDY("就读"),
    /** What the employer states and stamps. */
    STATEMENT("单位意见"),
    /** What is signed, stuck on or stamped by hand. */
    SIGNATURE("签字"),
    /** What the assessment body writes. */
    ASSESSOR("评价机构");

    private final String word;

    FormPart(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
