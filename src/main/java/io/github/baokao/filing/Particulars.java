package io.github.baokao.filing;

import io.github.baokao.candidate.PartialDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What forms ask of a person and no condition does. It has no say in any verdict.
 *
 * @param texts what is stated; the rest is not known
 * @param postYears the full years in the present post; empty if not known
 * @param enrolled when the schooling that the condition rests on began; empty if not known
 * @param identityValidUntil until when the identity card is valid; empty if not known, or if it is for good
 * @param witnesses who can vouch for each spell of work, in the order of the employment; shorter if the rest are not known
 */
public record Particulars(
        Map<Particular, String> texts,
        Optional<Integer> postYears,
        Optional<PartialDate> enrolled,
        Optional<PartialDate> identityValidUntil,
        List<String> witnesses) {
    /** Copies the collections. */
    public Particulars {
        texts = Map.copyOf(texts);
        witnesses = List.copyOf(witnesses);
    }

    /** A text; empty if it is not known. */
    public Optional<String> text(Particular what) {
        return Optional.ofNullable(texts.get(what));
    }

    /** A builder in which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing: all of it identifies somebody, and must not reach a log. */
    @Override
    public String toString() {
        return "Particulars[]";
    }

    /** Collects what is stated; what is not set stays unknown. */
    public static final class Builder {
        private final Map<Particular, String> texts = new EnumMap<>(Particular.class);
        private Optional<Integer> postYears = Optional.empty();
        private Optional<PartialDate> enrolled = Optional.empty();
        private Optional<PartialDate> identityValidUntil = Optional.empty();
        private List<String> witnesses = List.of();

        private Builder() {}

        /** States a text. */
        public Builder text(Particular what, String text) {
            texts.put(what, text);
            return this;
        }

        /** States the full years in the present post. */
        public Builder postYears(int postYears) {
            this.postYears = Optional.of(postYears);
            return this;
        }

        /** States when the schooling began. */
        public Builder enrolled(PartialDate enrolled) {
            this.enrolled = Optional.of(enrolled);
            return this;
        }

        /** States until when the identity card is valid. */
        public Builder identityValidUntil(PartialDate identityValidUntil) {
            this.identityValidUntil = Optional.of(identityValidUntil);
            return this;
        }

        /** States who can vouch for each spell of work, in the order of the employment. */
        public Builder witnesses(List<String> witnesses) {
            this.witnesses = witnesses;
            return this;
        }

        /** The finished record. */
        public Particulars build() {
            return new Particulars(texts, postYears, enrolled, identityValidUntil, witnesses);
        }
    }
}
