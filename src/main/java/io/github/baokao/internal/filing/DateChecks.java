package io.github.baokao.internal.filing;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.catalog.Check;
import io.github.baokao.fact.EmployerAsked;
import io.github.baokao.fact.LifetimeAsked;
import io.github.baokao.fact.OverlapAsked;
import io.github.baokao.fact.SigningAsked;
import io.github.baokao.fact.SystemAsked;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.internal.engine.EmployerLife;
import io.github.baokao.term.CertificateKind;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import io.github.baokao.term.StudyStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks dates against each other. A date of which only the month is known conflicts only if the whole month does. */
final class DateChecks {
    private static final String LIST = "candidate.employment";

    private final Checks checks;
    private final LocalDate asOf;
    private final Candidate candidate;
    private final List<Spell> spells;

    DateChecks(Checks checks, Application application) {
        this.checks = checks;
        asOf = application.asOf();
        candidate = application.candidate();
        spells = candidate.employment().orElse(List.of());
    }

    void make() {
        for (int i = 0; i < spells.size(); i++) {
            spell(spells.get(i), i);
        }
        overlaps();
        List<Certificate> certificates = candidate.certificates().orElse(List.of());
        for (int i = 0; i < certificates.size(); i++) {
            dated(
                    "candidate.certificates[" + i + "].issued",
                    certificates.get(i).issued());
            system(certificates.get(i), "candidate.certificates[" + i + "].issued");
        }
        List<Title> titles = candidate.titles().orElse(List.of());
        for (int i = 0; i < titles.size(); i++) {
            dated("candidate.titles[" + i + "].granted", titles.get(i).granted());
        }
        List<Schooling> schoolings = candidate.education().orElse(List.of());
        for (int i = 0; i < schoolings.size(); i++) {
            // who is still at school says when it will end
            boolean ahead = schoolings
                    .get(i)
                    .status()
                    .filter(status -> status != StudyStatus.GRADUATED)
                    .isPresent();
            if (!ahead) {
                dated(
                        "candidate.education[" + i + "].graduated",
                        schoolings.get(i).graduated());
            }
        }
    }

    private void spell(Spell spell, int at) {
        Subject subject = fact(path(at));
        if (spell.employerFounded().isPresent() || spell.employerDissolved().isPresent()) {
            boolean before = EmployerLife.startsBefore(spell);
            boolean after = EmployerLife.endsAfter(spell, asOf);
            List<Remark> remarks = new ArrayList<>();
            if (before) {
                spell.from().ifPresent(day -> remarks.add(Remark.found(Observation.FROM, day)));
                spell.employerFounded().ifPresent(day -> remarks.add(Remark.found(Observation.FOUNDED, day)));
            }
            if (after) {
                spell.to().ifPresent(day -> remarks.add(Remark.found(Observation.TO, day)));
                spell.employerDissolved().ifPresent(day -> remarks.add(Remark.found(Observation.DISSOLVED, day)));
            }
            checks.ask(CheckKind.EMPLOYER_LIFE, new EmployerAsked(before, after), subject, remarks);
        }
        signing(subject, spell.from(), spell.to());
        lifetime(path(at) + ".from", spell.from());
    }

    private void dated(String path, Optional<PartialDate> date) {
        signing(fact(path), date, Optional.empty());
        lifetime(path, date);
    }

    private void signing(Subject subject, Optional<PartialDate> from, Optional<PartialDate> to) {
        boolean startsAfter = isAfterSigning(from);
        boolean endsAfter = isAfterSigning(to);
        List<Remark> remarks = new ArrayList<>();
        from.filter(day -> startsAfter).ifPresent(day -> remarks.add(Remark.found(Observation.FROM, day)));
        to.filter(day -> endsAfter).ifPresent(day -> remarks.add(Remark.found(Observation.TO, day)));
        if (!remarks.isEmpty()) {
            remarks.add(Remark.found(Observation.SIGNED, asOf));
        }
        checks.ask(CheckKind.DAY_OF_SIGNING, new SigningAsked(startsAfter, endsAfter), subject, remarks);
    }

    private boolean isAfterSigning(Optional<PartialDate> date) {
        return date.filter(day -> day.first().isAfter(asOf)).isPresent();
    }

    /** The day of birth itself is never told. */
    private void lifetime(String path, Optional<PartialDate> date) {
        boolean dated = date.isPresent() && candidate.birthDate().isPresent();
        boolean beforeBirth =
                dated && date.get().last().isBefore(candidate.birthDate().get().first());
        List<Remark> remarks = beforeBirth ? List.of(Remark.found(Observation.FROM, date.get())) : List.of();
        checks.ask(CheckKind.LIFETIME, new LifetimeAsked(dated, beforeBirth), fact(path), remarks);
    }

    private void system(Certificate certificate, String path) {
        Optional<YearMonth> since = checks.of(CheckKind.CERTIFICATE_SYSTEM).flatMap(Check::since);
        boolean dated = certificate.kind().isPresent() && certificate.issued().isPresent();
        boolean before = dated
                && since.isPresent()
                && certificate.kind().get() == CertificateKind.SKILL_LEVEL
                && certificate.issued().get().last().isBefore(since.get().atDay(1));
        List<Remark> remarks = before
                ? List.of(
                        Remark.found(Observation.FROM, certificate.issued().get()),
                        Remark.found(Observation.SYSTEM, since.get()))
                : List.of();
        checks.ask(CheckKind.CERTIFICATE_SYSTEM, new SystemAsked(dated, before), fact(path), remarks);
    }

    /** Each pair that overlaps, or all of them together. */
    private void overlaps() {
        boolean any = false;
        for (int i = 1; i < spells.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<String> days = common(spells.get(i), spells.get(j));
                if (days.isPresent()) {
                    any = true;
                    Subject pair = new Subject.Fact(path(i), Optional.of(path(j)));
                    List<Remark> remarks = List.of(Remark.found(Observation.COMMON_DAYS, days.get()));
                    checks.ask(CheckKind.OVERLAP, new OverlapAsked(true), pair, remarks);
                }
            }
        }
        if (!any && spells.size() > 1) {
            checks.ask(CheckKind.OVERLAP, new OverlapAsked(false), fact(LIST), List.of());
        }
    }

    /** The days that two spells surely have in common. */
    private Optional<String> common(Spell one, Spell other) {
        if (one.from().isEmpty() || other.from().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = later(one.from().get().last(), other.from().get().last());
        LocalDate oneEnd = end(one);
        LocalDate otherEnd = end(other);
        LocalDate end = oneEnd.isBefore(otherEnd) ? oneEnd : otherEnd;
        return start.isAfter(end) ? Optional.empty() : Optional.of(start + "/" + end);
    }

    /** What goes on, goes on until the day of signing. */
    private LocalDate end(Spell spell) {
        return spell.to().map(PartialDate::first).orElse(asOf);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String path(int spell) {
        return LIST + "[" + spell + "]";
    }

    private static Subject fact(String path) {
        return new Subject.Fact(path, Optional.empty());
    }
}
