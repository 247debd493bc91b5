package io.github.baokao.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The person who applies. A list that is not known is empty as an {@link Optional}; a list that is known to hold nothing
 * is an empty list.
 *
 * @param birthDate the day of birth
 * @param certificates the certificates held
 * @param employment the spells of work
 * @param education the schoolings
 * @param titles the professional titles
 * @param training the trainings
 */
public record Candidate(
        Optional<PartialDate> birthDate,
        Optional<List<Certificate>> certificates,
        Optional<List<Spell>> employment,
        Optional<List<Schooling>> education,
        Optional<List<Title>> titles,
        Optional<List<Training>> training) {
    /** Copies the lists. */
    public Candidate {
        certificates = certificates.map(List::copyOf);
        employment = employment.map(List::copyOf);
        education = education.map(List::copyOf);
        titles = titles.map(List::copyOf);
        training = training.map(List::copyOf);
    }

    /** A builder in which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is stated; a list becomes known with its first entry or with its {@code no…} method. */
    public static final class Builder {
        private Optional<PartialDate> birthDate = Optional.empty();
        private Optional<List<Certificate>> certificates = Optional.empty();
        private Optional<List<Spell>> employment = Optional.empty();
        private Optional<List<Schooling>> education = Optional.empty();
        private Optional<List<Title>> titles = Optional.empty();
        private Optional<List<Training>> training = Optional.empty();

        private Builder() {}

        /** States the day of birth. */
        public Builder birthDate(String date) {
            birthDate = Optional.of(PartialDate.parse(date));
            return this;
        }

        /** Adds a certificate. */
        public Builder certificate(Certificate certificate) {
            certificates = added(certificates, certificate);
            return this;
        }

        /** States that there is no certificate. */
        public Builder noCertificates() {
            certificates = Optional.of(List.of());
            return this;
        }

        /** Adds a spell of work. */
        public Builder spell(Spell spell) {
            employment = added(employment, spell);
            return this;
        }

        /** States that there has been no work. */
        public Builder noEmployment() {
            employment = Optional.of(List.of());
            return this;
        }

        /** Adds a schooling. */
        public Builder schooling(Schooling schooling) {
            education = added(education, schooling);
            return this;
        }

        /** States that there has been no schooling. */
        public Builder noEducation() {
            education = Optional.of(List.of());
            return this;
        }

        /** Adds a title. */
        public Builder title(Title title) {
            titles = added(titles, title);
            return this;
        }

        /** States that there is no title. */
        public Builder noTitles() {
            titles = Optional.of(List.of());
            return this;
        }

        /** Adds a training. */
        public Builder training(Training course) {
            training = added(training, course);
            return this;
        }

        /** States that there has been no training. */
        public Builder noTraining() {
            training = Optional.of(List.of());
            return this;
        }

        /** The finished record. */
        public Candidate build() {
            return new Candidate(birthDate, certificates, employment, education, titles, training);
        }

        private static <T> Optional<List<T>> added(Optional<List<T>> list, T entry) {
            List<T> longer = new ArrayList<>(list.orElse(List.of()));
            longer.add(entry);
            return Optional.of(longer);
        }
    }
}
