package io.github.baokao.candidate;

import java.util.Optional;

/**
 * A spell of work in one occupation for one employer; without an end it still goes on.
 *
 * @param employer the employer; empty if not known
 * @param occupation the occupation; empty if not known
 * @param from the first day; empty if not known
 * @param to the last day; empty if not known
 * @param employerFounded the day the employer was founded; empty if not known
 * @param employerDissolved the day the employer was dissolved; empty if not known
 */
public record Spell(
        Optional<String> employer,
        Optional<String> occupation,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        Optional<PartialDate> employerFounded,
        Optional<PartialDate> employerDissolved) {
    /** A builder in which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The facts without {@code employer}, which must not reach a log. */
    @Override
    public String toString() {
        return "Spell[occupation=" + occupation + ", from=" + from + ", to=" + to + ", employerFounded="
                + employerFounded + ", employerDissolved=" + employerDissolved + "]";
    }

    /** Collects what is stated; what is not set stays unknown. */
    public static final class Builder {
        private Optional<String> employer = Optional.empty();
        private Optional<String> occupation = Optional.empty();
        private Optional<PartialDate> from = Optional.empty();
        private Optional<PartialDate> to = Optional.empty();
        private Optional<PartialDate> employerFounded = Optional.empty();
        private Optional<PartialDate> employerDissolved = Optional.empty();

        private Builder() {}

        /** States the employer. */
        public Builder employer(String employer) {
            this.employer = Optional.of(employer);
            return this;
        }

        /** States the occupation. */
        public Builder occupation(String occupation) {
            this.occupation = Optional.of(occupation);
            return this;
        }

        /** States the first day. */
        public Builder from(PartialDate from) {
            this.from = Optional.of(from);
            return this;
        }

        /** States the first day, as {@code YYYY-MM-DD} or {@code YYYY-MM}. */
        public Builder from(String from) {
            return from(PartialDate.parse(from));
        }

        /** States the last day. */
        public Builder to(PartialDate to) {
            this.to = Optional.of(to);
            return this;
        }

        /** States the last day, as {@code YYYY-MM-DD} or {@code YYYY-MM}. */
        public Builder to(String to) {
            return to(PartialDate.parse(to));
        }

        /** States the day the employer was founded. */
        public Builder employerFounded(PartialDate employerFounded) {
            this.employerFounded = Optional.of(employerFounded);
            return this;
        }

        /** States the day the employer was founded, as {@code YYYY-MM-DD} or {@code YYYY-MM}. */
        public Builder employerFounded(String employerFounded) {
            return employerFounded(PartialDate.parse(employerFounded));
        }

        /** States the day the employer was dissolved. */
        public Builder employerDissolved(PartialDate employerDissolved) {
            this.employerDissolved = Optional.of(employerDissolved);
            return this;
        }

        /** States the day the employer was dissolved, as {@code YYYY-MM-DD} or {@code YYYY-MM}. */
        public Builder employerDissolved(String employerDissolved) {
            return employerDissolved(PartialDate.parse(employerDissolved));
        }

        /** The finished record. */
        public Spell build() {
            return new Spell(employer, occupation, from, to, employerFounded, employerDissolved);
        }
    }
}
