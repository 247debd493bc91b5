package io.github.baokao.term;

/** The class of a technical school that a schooling was in. */
public enum ClassType implements Term {
    /** The class for level four. */
    INTERMEDIATE("中级工班"),
    /** The class for level three. */
    SENIOR("高级工班"),
    /** The preparatory class for level two. */
    PREPARATORY_TECHNICIAN("预备技师班"),
    /** The class for level two. */
    TECHNICIAN("技师班");

    private final String word;

    ClassType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
