package io.github.baokao.candidate;

import io.github.baokao.term.Level;

/** Builds a training for a level. */
public final class Training extends FactBuilder<Training> {
    private Training() {}

    /** States nothing yet. */
    public static Training builder() {
        return new Training();
    }

    /** The occupation. */
    public Training occupation(String occupation) {
        return set("occupation", occupation);
    }

    /** The level. */
    public Training level(Level level) {
        return set("level", level.id());
    }

    /** The day of completion. */
    public Training completed(PartialDate completed) {
        return set("completed", completed);
    }

    /**
     * The day of completion.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public Training completed(String completed) {
        return date("completed", completed);
    }
}
