package io.github.baokao.internal.file.filing;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.fact.AgreementAsked;
import io.github.baokao.fact.IdentityAsked;
import io.github.baokao.fact.ValidityAsked;
import io.github.baokao.filing.Particular;
import io.github.baokao.filing.Particulars;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks the identity number by itself and against the day of birth and the sex, without ever telling it. */
final class IdentityChecks {
    private static final String PATH = "person.identityNumber";
    private static final String BIRTH = "candidate." + Candidate.BIRTH;
    private static final String VALID = "person.identityValidUntil";
    private static final String MALE = "男";

    private IdentityChecks() {}

    static void make(Checks checks, Application application, Particulars particulars) {
        Optional<Identity> identity =
                particulars.text(Particular.IDENTITY_NUMBER).map(Identity::new);
        Optional<LocalDate> born = identity.flatMap(Identity::birth);
        boolean dated = born.filter(day -> !day.isAfter(application.asOf())).isPresent();
        checks.ask(
                CheckKind.IDENTITY_NUMBER,
                new IdentityAsked(
                        identity.isPresent(),
                        identity.filter(Identity::formed).isPresent(),
                        dated,
                        identity.filter(Identity::checked).isPresent()),
                new Subject.Fact(PATH, Optional.empty()),
                identity.filter(Identity::smallX)
                        .map(small -> List.of(Remark.of(Observation.SMALL_X)))
                        .orElse(List.of()));
        Optional<PartialDate> stated = application.candidate().birthDate();
        checks.ask(
                CheckKind.IDENTITY_BIRTH,
                new AgreementAsked(
                        born.isPresent() && stated.isPresent(),
                        stated.filter(date ->
                                        born.filter(day -> isWithin(day, date)).isPresent())
                                .isPresent()),
                new Subject.Fact(PATH, Optional.of(BIRTH)),
                List.of());
        validity(checks, application, particulars);
        Optional<Boolean> male = identity.flatMap(Identity::male);
        Optional<Boolean> statedMale = particulars.text(Particular.SEX).map(MALE::equals);
        checks.ask(
                CheckKind.IDENTITY_SEX,
                new AgreementAsked(male.isPresent() && statedMale.isPresent(), male.equals(statedMale)),
                new Subject.Fact(PATH, Optional.of("person.sex")),
                List.of());
    }

    /** What is valid until a day is still valid on that day. */
    private static void validity(Checks checks, Application application, Particulars particulars) {
        Optional<PartialDate> until = particulars.identityValidUntil();
        boolean expired =
                until.filter(day -> day.last().isBefore(application.asOf())).isPresent();
        checks.ask(
                CheckKind.IDENTITY_VALIDITY,
                new ValidityAsked(until.isPresent(), expired),
                new Subject.Fact(VALID, Optional.empty()),
                List.of());
    }

    private static boolean isWithin(LocalDate day, PartialDate date) {
        return !day.isBefore(date.first()) && !day.isAfter(date.last());
    }
}
