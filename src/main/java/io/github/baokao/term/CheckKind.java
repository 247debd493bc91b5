package io.github.baokao.term;

/** What is checked before an application is filed. */
public enum CheckKind implements Term {
    /** A spell of work against the founding and the end of its employer. */
    EMPLOYER_LIFE("单位存续"),
    /** A spell of work or a date against the day of signing. */
    DAY_OF_SIGNING("签字日期"),
    /** Two spells of work at the same time. */
    OVERLAP("经历重叠"),
    /** A date against the day of birth. */
    LIFETIME("出生日期"),
    /** What somebody is said to be at school against the day on which school ends. */
    GRADUATION("毕业日期"),
    /** A certificate against the day from which its kind has existed. */
    CERTIFICATE_SYSTEM("证书制度"),
    /** The occupation of a spell as the form wants it. */
    WORK_OCCUPATION("职业名称"),
    /** The identity number by itself. */
    IDENTITY_NUMBER("身份证号"),
    /** The identity number against the day of birth. */
    IDENTITY_BIRTH("身份证号与出生日期"),
    /** The identity number against the sex. */
    IDENTITY_SEX("身份证号与性别"),
    /** The day until which the identity card is valid. */
    IDENTITY_VALIDITY("身份证有效期"),
    /** What is to be written in a field of the chosen condition is known. */
    FIELD_KNOWN("填写内容"),
    /** What is written in a field. */
    FIELD_WRITTEN("已填内容"),
    /** The condition as it is copied by hand. */
    CONDITION_COPIED("手抄条件"),
    /** The file of a document. */
    PAPER_FILE("材料文件"),
    /** The format of the file of a document. */
    PAPER_FORMAT("文件格式"),
    /** The format of the photo. */
    PHOTO_FORMAT("照片格式"),
    /** The size of the file of the photo. */
    PHOTO_SIZE("照片大小"),
    /** The proportions of the photo. */
    PHOTO_PROPORTION("照片比例"),
    /** The background of the photo. */
    PHOTO_BACKGROUND("照片背景");

    private final String word;

    CheckKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
