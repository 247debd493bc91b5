package io.github.baokao.filing;

import io.github.baokao.term.Blank;

/** A text that forms ask of a person and no condition does. */
public enum Particular {
    /** The name. */
    NAME("name", Blank.NAME, true),
    /** The sex, 男 or 女. */
    SEX("sex", Blank.SEX, false),
    /** The identity number. */
    IDENTITY_NUMBER("identityNumber", Blank.IDENTITY_NUMBER, true),
    /** The telephone number. */
    PHONE("phone", Blank.PHONE, true),
    /** The highest schooling, in words of their own (文化程度). */
    EDUCATION_LEVEL("educationLevel", Blank.EDUCATION_LEVEL, false),
    /** The present employer, with its full name. */
    EMPLOYER("employer", Blank.EMPLOYER, true),
    /** The address of the present employer. */
    EMPLOYER_ADDRESS("employerAddress", Blank.EMPLOYER_ADDRESS, true),
    /** The telephone number of the employer's personnel department. */
    EMPLOYER_PHONE("employerPhone", Blank.EMPLOYER_PHONE, true),
    /** The present post. */
    POST("post", Blank.POST, true),
    /** The department of the post. */
    DEPARTMENT("department", Blank.DEPARTMENT, true),
    /** The sub-trade (工种) applied for. */
    SUB_TRADE("subTrade", Blank.SUB_TRADE, false),
    /** The body that issued the certificate which the condition rests on. */
    CERTIFICATE_ISSUER("certificateIssuer", Blank.CERTIFICATE_ISSUER, true),
    /** Who can vouch for the schooling that the condition rests on. */
    STUDY_WITNESS("studyWitness", Blank.WITNESS, true),
    /** The verification code of the student register (学信网验证码). */
    VERIFICATION_CODE("verificationCode", Blank.VERIFICATION_CODE, true);

    private final String key;
    private final Blank blank;
    private final boolean identifying;

    Particular(String key, Blank blank, boolean identifying) {
        this.key = key;
        this.blank = blank;
        this.identifying = identifying;
    }

    /** Its key among the facts for filing. */
    public String key() {
        return key;
    }

    /** The gap of a form that it fills. */
    public Blank blank() {
        return blank;
    }

    /** Whether it identifies somebody, so that it is blacked out wherever it stands. */
    public boolean identifying() {
        return identifying;
    }
}
