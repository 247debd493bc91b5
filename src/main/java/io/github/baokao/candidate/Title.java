package io.github.baokao.candidate;

/** Builds a professional title. */
public final class Title extends FactBuilder<Title> {
    private Title() {}

    /** States nothing yet. */
    public static Title builder() {
        return new Title();
    }

    /** The name of the title. */
    public Title name(String name) {
        return set("name", name);
    }

    /** 初级, 中级 or 高级. */
    public Title level(String level) {
        return set("level", level);
    }

    /** The day on which it was granted. */
    public Title granted(PartialDate granted) {
        return set("granted", granted);
    }

    /**
     * The day on which it was granted.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public Title granted(String granted) {
        return date("granted", granted);
    }

    /** Whether it corresponds to the occupation. */
    public Title corresponds(boolean corresponds) {
        return set("corresponds", corresponds);
    }
}
