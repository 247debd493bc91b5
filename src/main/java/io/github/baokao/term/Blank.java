package io.github.baokao.term;

/** A gap in the text of a form, named by what is written there. */
public enum Blank implements Term {
    /** The name of the person. */
    NAME("姓名"),
    /** The sex of the person. */
    SEX("性别"),
    /** The identity number. */
    IDENTITY_NUMBER("身份证号"),
    /** The telephone number of the person. */
    PHONE("联系电话"),
    /** The highest schooling, in the words of the person. */
    EDUCATION_LEVEL("文化程度"),
    /** The occupation applied for. */
    OCCUPATION("申报职业"),
    /** The sub-trade applied for. */
    SUB_TRADE("申报工种"),
    /** The level applied for. */
    LEVEL("申报级别"),
    /** The text of the chosen condition, without the marks that point to lists. */
    CONDITION("申报条件"),
    /** The same without its full stop, within a sentence. */
    CONDITION_CLAUSE("申报条件句"),
    /** The occupation on the certificate. */
    CERTIFICATE_OCCUPATION("证书职业"),
    /** The level of the certificate. */
    CERTIFICATE_LEVEL("证书级别"),
    /** The number of the certificate. */
    CERTIFICATE_NUMBER("证书编号"),
    /** The day of issue of the certificate. */
    CERTIFICATE_ISSUED("取证日期"),
    /** The body that issued the certificate. */
    CERTIFICATE_ISSUER("发证机构"),
    /** The year in which a spell of work begins. */
    FROM_YEAR("起年"),
    /** The month in which it begins. */
    FROM_MONTH("起月"),
    /** The year in which it ends. */
    TO_YEAR("止年"),
    /** The month in which it ends. */
    TO_MONTH("止月"),
    /** Both, with figures of two digits. */
    MONTHS("起止年月"),
    /** The full name of the employer of a spell. */
    WORKPLACE("工作单位"),
    /** The occupation of a spell. */
    WORK_OCCUPATION("从事职业"),
    /** Who can vouch for a spell. */
    WITNESS("证明人"),
    /** The full years of all the work that counts. */
    YEARS("年数"),
    /** The full years that the employer states, in capital numerals. */
    YEARS_IN_CAPITALS("大写年数"),
    /** The present employer. */
    EMPLOYER("现工作单位"),
    /** The present post. */
    POST("现从事岗位"),
    /** The years in the present post. */
    POST_YEARS("岗位年限"),
    /** The address of the present employer. */
    EMPLOYER_ADDRESS("单位地址"),
    /** The telephone number of its personnel department. */
    EMPLOYER_PHONE("单位电话"),
    /** The department of the present post. */
    DEPARTMENT("部门"),
    /** The name of the school. */
    SCHOOL("院校"),
    /** The major. */
    MAJOR("所学专业"),
    /** The degree, or what schooling without one is called; of who has not graduated, that the person is at school. */
    DEGREE("学历"),
    /** The year of enrolment. */
    ENROLLED_YEAR("入学年"),
    /** The month of enrolment. */
    ENROLLED_MONTH("入学月"),
    /** The year of graduation. */
    GRADUATED_YEAR("毕业年"),
    /** The month of graduation. */
    GRADUATED_MONTH("毕业月"),
    /** From enrolment to graduation, with figures of two digits. */
    STUDY_MONTHS("就读年月"),
    /** The verification code of the student register. */
    VERIFICATION_CODE("学信网验证码"),
    /** The signature, by hand. */
    SIGNATURE("签名"),
    /** The day of signing. */
    SIGNED("签字日期");

    private final String word;

    Blank(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
