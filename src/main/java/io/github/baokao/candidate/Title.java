package io.github.baokao.candidate;

import io.github.baokao.term.TitleLevel;
import java.util.Optional;

/**
 * A professional title (职称).
 *
 * @param name its name; empty if not known
 * @param level its level; empty if not known
 * @param granted the day it was granted; empty if not known
 * @param corresponds whether its field corresponds to the occupation (符合专业对应关系); empty if not known
 */
public record Title(
        Optional<String> name,
        Optional<TitleLevel> level,
        Optional<PartialDate> granted,
        Optional<Boolean> corresponds) {
    /** A builder in which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is stated; what is not set stays unknown. */
    public static final class Builder {
        private Optional<String> name = Optional.empty();
        private Optional<TitleLevel> level = Optional.empty();
        private Optional<PartialDate> granted = Optional.empty();
        private Optional<Boolean> corresponds = Optional.empty();

        private Builder() {}

        /** States its name. */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /** States its level. */
        public Builder level(TitleLevel level) {
            this.level = Optional.of(level);
            return this;
        }

        /** States the day it was granted. */
        public Builder granted(PartialDate granted) {
            this.granted = Optional.of(granted);
            return this;
        }

        /** States the day it was granted, as {@code YYYY-MM-DD} or {@code YYYY-MM}. */
        public Builder granted(String granted) {
            return granted(PartialDate.parse(granted));
        }

        /** States whether its field corresponds to the occupation (符合专业对应关系). */
        public Builder corresponds(Boolean corresponds) {
            this.corresponds = Optional.of(corresponds);
            return this;
        }

        /** The finished record. */
        public Title build() {
            return new Title(name, level, granted, corresponds);
        }
    }
}
