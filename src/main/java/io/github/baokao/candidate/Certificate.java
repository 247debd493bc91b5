package io.github.baokao.candidate;

import io.github.baokao.term.CertificateKind;
import io.github.baokao.term.Level;
import java.util.Optional;

/**
 * A vocational certificate that the person holds; the two kinds have the same force.
 *
 * @param occupation the occupation or legacy certificate name on it; empty if not known
 * @param level its level; empty if not known
 * @param issued the day of issue; empty if not known
 * @param number its number; empty if not known
 * @param kind its kind; empty if not known
 */
public record Certificate(
        Optional<String> occupation,
        Optional<Level> level,
        Optional<PartialDate> issued,
        Optional<String> number,
        Optional<CertificateKind> kind) {
    /** A builder in which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** The facts without {@code number}, which must not reach a log. */
    @Override
    public String toString() {
        return "Certificate[occupation=" + occupation + ", level=" + level + ", issued=" + issued + ", kind=" + kind
                + "]";
    }

    /** Collects what is stated; what is not set stays unknown. */
    public static final class Builder {
        private Optional<String> occupation = Optional.empty();
        private Optional<Level> level = Optional.empty();
        private Optional<PartialDate> issued = Optional.empty();
        private Optional<String> number = Optional.empty();
        private Optional<CertificateKind> kind = Optional.empty();

        private Builder() {}

        /** States the occupation or legacy certificate name on it. */
        public Builder occupation(String occupation) {
            this.occupation = Optional.of(occupation);
            return this;
        }

        /** States its level. */
        public Builder level(Level level) {
            this.level = Optional.of(level);
            return this;
        }

        /** States the day of issue. */
        public Builder issued(PartialDate issued) {
            this.issued = Optional.of(issued);
            return this;
        }

        /** States the day of issue, as {@code YYYY-MM-DD} or {@code YYYY-MM}. */
        public Builder issued(String issued) {
            return issued(PartialDate.parse(issued));
        }

        /** States its number. */
        public Builder number(String number) {
            this.number = Optional.of(number);
            return this;
        }

        /** States its kind. */
        public Builder kind(CertificateKind kind) {
            this.kind = Optional.of(kind);
            return this;
        }

        /** The finished record. */
        public Certificate build() {
            return new Certificate(occupation, level, issued, number, kind);
        }
    }
}
