package io.github.baokao.filing;

import io.github.baokao.candidate.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * What forms ask of a person and no condition does. It has no say in any verdict.
 *
 * @param name the name; empty if not known
 * @param sex the sex, 男 or 女; empty if not known
 * @param identityNumber the identity number; empty if not known
 * @param phone the telephone number; empty if not known
 * @param educationLevel the highest schooling, in words of their own (文化程度); empty if not known
 * @param employer the present employer, with its full name; empty if not known
 * @param employerAddress its address; empty if not known
 * @param employerPhone the telephone number of its personnel department; empty if not known
 * @param post the present post; empty if not known
 * @param postYears the full years in it; empty if not known
 * @param department the department of the post; empty if not known
 * @param subTrade the sub-trade (工种) applied for; empty if not known
 * @param certificateIssuer the body that issued the certificate which the condition rests on; empty if not known
 * @param enrolled when the schooling that the condition rests on began; empty if not known
 * @param studyWitness who can vouch for that schooling; empty if not known
 * @param verificationCode the verification code of the student register (学信网验证码); empty if not known
 * @param witnesses who can vouch for each spell of work, in the order of the employment; shorter if the rest are not known
 */
public record Particulars(
        Optional<String> name,
        Optional<String> sex,
        Optional<String> identityNumber,
        Optional<String> phone,
        Optional<String> educationLevel,
        Optional<String> employer,
        Optional<String> employerAddress,
        Optional<String> employerPhone,
        Optional<String> post,
        Optional<Integer> postYears,
        Optional<String> department,
        Optional<String> subTrade,
        Optional<String> certificateIssuer,
        Optional<PartialDate> enrolled,
        Optional<String> studyWitness,
        Optional<String> verificationCode,
        List<String> witnesses) {
    /** Copies the list. */
    public Particulars {
        witnesses = List.copyOf(witnesses);
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
        private Optional<String> name = Optional.empty();
        private Optional<String> sex = Optional.empty();
        private Optional<String> identityNumber = Optional.empty();
        private Optional<String> phone = Optional.empty();
        private Optional<String> educationLevel = Optional.empty();
        private Optional<String> employer = Optional.empty();
        private Optional<String> employerAddress = Optional.empty();
        private Optional<String> employerPhone = Optional.empty();
        private Optional<String> post = Optional.empty();
        private Optional<Integer> postYears = Optional.empty();
        private Optional<String> department = Optional.empty();
        private Optional<String> subTrade = Optional.empty();
        private Optional<String> certificateIssuer = Optional.empty();
        private Optional<PartialDate> enrolled = Optional.empty();
        private Optional<String> studyWitness = Optional.empty();
        private Optional<String> verificationCode = Optional.empty();
        private List<String> witnesses = List.of();

        private Builder() {}

        /** States the name. */
        public Builder name(String name) {
            this.name = Optional.of(name);
            return this;
        }

        /** States the sex, 男 or 女. */
        public Builder sex(String sex) {
            this.sex = Optional.of(sex);
            return this;
        }

        /** States the identity number. */
        public Builder identityNumber(String identityNumber) {
            this.identityNumber = Optional.of(identityNumber);
            return this;
        }

        /** States the telephone number. */
        public Builder phone(String phone) {
            this.phone = Optional.of(phone);
            return this;
        }

        /** States the highest schooling, in words of their own. */
        public Builder educationLevel(String educationLevel) {
            this.educationLevel = Optional.of(educationLevel);
            return this;
        }

        /** States the present employer, with its full name. */
        public Builder employer(String employer) {
            this.employer = Optional.of(employer);
            return this;
        }

        /** States the address of the present employer. */
        public Builder employerAddress(String employerAddress) {
            this.employerAddress = Optional.of(employerAddress);
            return this;
        }

        /** States the telephone number of the employer's personnel department. */
        public Builder employerPhone(String employerPhone) {
            this.employerPhone = Optional.of(employerPhone);
            return this;
        }

        /** States the present post. */
        public Builder post(String post) {
            this.post = Optional.of(post);
            return this;
        }

        /** States the full years in the present post. */
        public Builder postYears(int postYears) {
            this.postYears = Optional.of(postYears);
            return this;
        }

        /** States the department of the post. */
        public Builder department(String department) {
            this.department = Optional.of(department);
            return this;
        }

        /** States the sub-trade (工种) applied for. */
        public Builder subTrade(String subTrade) {
            this.subTrade = Optional.of(subTrade);
            return this;
        }

        /** States the body that issued the certificate. */
        public Builder certificateIssuer(String certificateIssuer) {
            this.certificateIssuer = Optional.of(certificateIssuer);
            return this;
        }

        /** States when the schooling began. */
        public Builder enrolled(PartialDate enrolled) {
            this.enrolled = Optional.of(enrolled);
            return this;
        }

        /** States who can vouch for the schooling. */
        public Builder studyWitness(String studyWitness) {
            this.studyWitness = Optional.of(studyWitness);
            return this;
        }

        /** States the verification code of the student register. */
        public Builder verificationCode(String verificationCode) {
            this.verificationCode = Optional.of(verificationCode);
            return this;
        }

        /** States who can vouch for each spell of work, in the order of the employment. */
        public Builder witnesses(List<String> witnesses) {
            this.witnesses = witnesses;
            return this;
        }

        /** The finished record. */
        public Particulars build() {
            return new Particulars(
                    name,
                    sex,
                    identityNumber,
                    phone,
                    educationLevel,
                    employer,
                    employerAddress,
                    employerPhone,
                    post,
                    postYears,
                    department,
                    subTrade,
                    certificateIssuer,
                    enrolled,
                    studyWitness,
                    verificationCode,
                    witnesses);
        }
    }
}
