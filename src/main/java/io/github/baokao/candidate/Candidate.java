package io.github.baokao.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is stated of a person: facts by the list in which they stand, such as {@code certificates}. Which lists there are, the kinds of
 * a catalogue say.
 *
 * @param facts the facts; a list that is not there is not known, an empty one means that the person has none; the fields of the
 *     person itself, such as the day of birth, stand under {@link #PERSON}
 */
public record Candidate(Map<String, List<Fact>> facts) {
    /** Where the fields of the person itself stand. */
    public static final String PERSON = "";

    /** The field of the person itself with the day of birth, before which no fact can be. */
    public static final String BIRTH = "birthDate";

    /** Copies the lists. */
    public Candidate {
        Map<String, List<Fact>> copy = new LinkedHashMap<>();
        facts.forEach((list, entries) -> copy.put(list, List.copyOf(entries)));
        facts = Collections.unmodifiableMap(copy);
    }

    /** The facts of a list; empty if they are not known. */
    public Optional<List<Fact>> list(String list) {
        return Optional.ofNullable(facts.get(list));
    }

    /** What is stated of the person itself; a fact without a value if nothing is. */
    public Fact person() {
        List<Fact> person = facts.get(PERSON);
        return person == null || person.isEmpty() ? Fact.of(Map.of()) : person.get(0);
    }

    /** The day of birth; empty if it is not known. */
    public Optional<PartialDate> birthDate() {
        return person().date(BIRTH);
    }

    /** The same with other facts in a list. */
    public Candidate with(String list, List<Fact> entries) {
        Map<String, List<Fact>> changed = new LinkedHashMap<>(facts);
        changed.put(list, entries);
        return new Candidate(changed);
    }

    /** A builder with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** Which lists are stated, and how long they are; what stands in them may be personal. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Candidate[");
        facts.forEach((list, entries) -> text.append(list.isEmpty() ? "person" : list)
                .append('=')
                .append(entries.size())
                .append(' '));
        return text.toString().strip() + "]";
    }

    /** Builds a candidate; what is not set is not known. */
    public static final class Builder {
        private final Map<String, List<Fact>> facts = new LinkedHashMap<>();

        private Builder() {}

        /** Adds a fact to a list. */
        public Builder add(String list, Fact fact) {
            facts.computeIfAbsent(list, key -> new ArrayList<>()).add(fact);
            return this;
        }

        /** States that the person has nothing that would stand in a list, unless something is added. */
        public Builder none(String list) {
            facts.computeIfAbsent(list, key -> new ArrayList<>());
            return this;
        }

        /** States a field of the person itself: a text, a {@link PartialDate}, a whole number or a flag. */
        public Builder person(String field, Object value) {
            List<Fact> person = facts.computeIfAbsent(PERSON, key -> new ArrayList<>(List.of(Fact.of(Map.of()))));
            person.set(0, person.get(0).with(field, value));
            return this;
        }

        /**
         * The day of birth, as {@code YYYY-MM-DD} or {@code YYYY-MM}.
         *
         * @throws java.time.DateTimeException if it is neither
         */
        public Builder birthDate(String date) {
            return person(BIRTH, PartialDate.parse(date));
        }

        /** Adds a certificate. */
        public Builder certificate(Fact certificate) {
            return add("certificates", certificate);
        }

        /** The person has no certificate. */
        public Builder noCertificates() {
            return none("certificates");
        }

        /** Adds a spell of work. */
        public Builder spell(Fact spell) {
            return add("employment", spell);
        }

        /** The person has never worked. */
        public Builder noEmployment() {
            return none("employment");
        }

        /** Adds a schooling. */
        public Builder schooling(Fact schooling) {
            return add("education", schooling);
        }

        /** The person has no schooling. */
        public Builder noEducation() {
            return none("education");
        }

        /** Adds a title. */
        public Builder title(Fact title) {
            return add("titles", title);
        }

        /** The person has no title. */
        public Builder noTitles() {
            return none("titles");
        }

        /** Adds a training. */
        public Builder training(Fact training) {
            return add("training", training);
        }

        /** The person has no training. */
        public Builder noTraining() {
            return none("training");
        }

        /** The candidate. */
        public Candidate build() {
            return new Candidate(facts);
        }
    }
}
