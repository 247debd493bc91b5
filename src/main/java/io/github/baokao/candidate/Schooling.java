package io.github.baokao.candidate;

import io.github.baokao.term.ClassType;
import io.github.baokao.term.Degree;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import java.util.Optional;

/**
 * A course of schooling.
 *
 * @param school the name of the school; empty if not known
 * @param schoolType the type of the school; empty if not known
 * @param classType the class, in a technical school; empty if not known
 * @param degree the degree; empty if not known
 * @param major the major; empty if not known
 * @param majorCategory the class of majors it belongs to; empty if not known
 * @param status how far it has come; empty if not known
 * @param graduated the day of graduation; empty if not known
 * @param evaluated whether the programme is an evaluated one (经评估论证); empty if not known
 */
public record Schooling(
        Optional<String> school,
        Optional<SchoolType> schoolType,
        Optional<ClassType> classType,
        Optional<Degree> degree,
        Optional<String> major,
        Optional<String> majorCategory,
        Optional<StudyStatus> status,
        Optional<PartialDate> graduated,
        Optional<Boolean> evaluated) {
    /** A builder in which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The facts without {@code school}, which must not reach a log. */
    @Override
    public String toString() {
        return "Schooling[schoolType=" + schoolType + ", classType=" + classType + ", degree=" + degree + ", major="
                + major + ", majorCategory=" + majorCategory + ", status=" + status + ", graduated=" + graduated
                + ", evaluated=" + evaluated + "]";
    }

    /** Collects what is stated; what is not set stays unknown. */
    public static final class Builder {
        private Optional<String> school = Optional.empty();
        private Optional<SchoolType> schoolType = Optional.empty();
        private Optional<ClassType> classType = Optional.empty();
        private Optional<Degree> degree = Optional.empty();
        private Optional<String> major = Optional.empty();
        private Optional<String> majorCategory = Optional.empty();
        private Optional<StudyStatus> status = Optional.empty();
        private Optional<PartialDate> graduated = Optional.empty();
        private Optional<Boolean> evaluated = Optional.empty();

        private Builder() {}

        /** States the name of the school. */
        public Builder school(String school) {
            this.school = Optional.of(school);
            return this;
        }

        /** States the type of the school. */
        public Builder schoolType(SchoolType schoolType) {
            this.schoolType = Optional.of(schoolType);
            return this;
        }

        /** States the class, in a technical school. */
        public Builder classType(ClassType classType) {
            this.classType = Optional.of(classType);
            return this;
        }

        /** States the degree. */
        public Builder degree(Degree degree) {
            this.degree = Optional.of(degree);
            return this;
        }

        /** States the major. */
        public Builder major(String major) {
            this.major = Optional.of(major);
            return this;
        }

        /** States the class of majors it belongs to. */
        public Builder majorCategory(String majorCategory) {
            this.majorCategory = Optional.of(majorCategory);
            return this;
        }

        /** States how far it has come. */
        public Builder status(StudyStatus status) {
            this.status = Optional.of(status);
            return this;
        }

        /** States the day of graduation. */
        public Builder graduated(PartialDate graduated) {
            this.graduated = Optional.of(graduated);
            return this;
        }

        /** States the day of graduation, as {@code YYYY-MM-DD} or {@code YYYY-MM}. */
        public Builder graduated(String graduated) {
            return graduated(PartialDate.parse(graduated));
        }

        /** States whether the programme is an evaluated one (经评估论证). */
        public Builder evaluated(Boolean evaluated) {
            this.evaluated = Optional.of(evaluated);
            return this;
        }

        /** The finished record. */
        public Schooling build() {
            return new Schooling(
                    school, schoolType, classType, degree, major, majorCategory, status, graduated, evaluated);
        }
    }
}
