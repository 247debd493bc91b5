package io.github.baokao.term;

/** Which majors a criterion takes. */
public enum MajorScope implements Term {
    /** A major of the printed lists. */
    LISTED("本专业或相关专业"),
    /** Only the own major of the occupation. */
    OWN("本专业"),
    /** Any major but the own one. */
    OTHER("非本专业"),
    /** Any major. */
    ANY("不限");

    private final String word;

    MajorScope(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
