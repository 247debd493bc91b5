package io.github.baokao.term;

/** The type of a school. */
public enum SchoolType implements Term {
    /** A technical school. */
    TECHNICAL("技工学校"),
    /** A senior technical school. */
    SENIOR_TECHNICAL("高级技工学校"),
    /** A technician college. */
    TECHNICIAN_COLLEGE("技师学院"),
    /** A secondary vocational school. */
    SECONDARY_VOCATIONAL("中等职业学校"),
    /** A higher vocational school. */
    HIGHER_VOCATIONAL("高等职业学校"),
    /** A regular institution of higher education. */
    UNIVERSITY("普通高等学校");

    private final String word;

    SchoolType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
