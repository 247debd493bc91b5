package io.github.baokao.candidate;

import io.github.baokao.term.Level;
import java.util.Optional;

/**
 * A completed course of training.
 *
 * @param occupation the occupation trained for; empty if not known
 * @param level the level trained for; empty if not known
 * @param completed the day it was completed; empty if not known
 */
public record Training(Optional<String> occupation, Optional<Level> level, Optional<PartialDate> completed) {
    /** A builder in which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is stated; what is not set stays unknown. */
    public static final class Builder {
        private Optional<String> occupation = Optional.empty();
        private Optional<Level> level = Optional.empty();
        private Optional<PartialDate> completed = Optional.empty();

        private Builder() {}

        /** States the occupation trained for. */
        public Builder occupation(String occupation) {
            this.occupation = Optional.of(occupation);
            return this;
        }

        /** States the level trained for. */
        public Builder level(Level level) {
            this.level = Optional.of(level);
            return this;
        }

        /** States the day it was completed. */
        public Builder completed(PartialDate completed) {
            this.completed = Optional.of(completed);
            return this;
        }

        /** States the day it was completed, as {@code YYYY-MM-DD} or {@code YYYY-MM}. */
        public Builder completed(String completed) {
            return completed(PartialDate.parse(completed));
        }

        /** The finished record. */
        public Training build() {
            return new Training(occupation, level, completed);
        }
    }
}
