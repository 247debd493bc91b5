package io.github.baokao.candidate;

/** Builds a schooling. */
public final class Schooling extends FactBuilder<Schooling> {
    private Schooling() {}

    /** States nothing yet. */
    public static Schooling builder() {
        return new Schooling();
    }

    /** The name of the school. */
    public Schooling school(String school) {
        return set("school", school);
    }

    /** The type of the school, such as 技师学院. */
    public Schooling schoolType(String schoolType) {
        return set("schoolType", schoolType);
    }

    /** The class, such as 预备技师班. */
    public Schooling classType(String classType) {
        return set("classType", classType);
    }

    /** The degree, such as 专科. */
    public Schooling degree(String degree) {
        return set("degree", degree);
    }

    /** The major, as written on the diploma. */
    public Schooling major(String major) {
        return set("major", major);
    }

    /** The class of majors that the major belongs to. */
    public Schooling majorCategory(String majorCategory) {
        return set("majorCategory", majorCategory);
    }

    /** 毕业, 应届 or 在读. */
    public Schooling status(String status) {
        return set("status", status);
    }

    /** The day of graduation. */
    public Schooling graduated(PartialDate graduated) {
        return set("graduated", graduated);
    }

    /**
     * The day of graduation.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public Schooling graduated(String graduated) {
        return date("graduated", graduated);
    }

    /** Whether the programme was evaluated. */
    public Schooling evaluated(boolean evaluated) {
        return set("evaluated", evaluated);
    }
}
