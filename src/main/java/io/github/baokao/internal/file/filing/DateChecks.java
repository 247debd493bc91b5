package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Check;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Reckoning;
import io.github.baokao.catalog.TestType;
import io.github.baokao.fact.EmployerAsked;
import io.github.baokao.fact.LifetimeAsked;
import io.github.baokao.fact.OverlapAsked;
import io.github.baokao.fact.SigningAsked;
import io.github.baokao.fact.StatusAsked;
import io.github.baokao.fact.SystemAsked;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks dates against each other. A date of which only the month is known conflicts only if the whole month does. */
final class DateChecks {
    private final Checks checks;
    private final List<Kind> kinds;
    private final Reckoning reckoning;
    private final LocalDate asOf;
    private final Candidate candidate;

    DateChecks(Checks checks, List<Kind> kinds, Reckoning reckoning, Application application) {
        this.checks = checks;
        this.kinds = kinds;
        this.reckoning = reckoning;
        asOf = application.asOf();
        candidate = application.candidate();
    }

    void make() {
        List<WorkSpell> spells = WorkSpell.of(kinds, candidate);
        spells.forEach(this::spell);
        overlaps(spells);
        for (Kind kind : kinds) {
            List<Fact> facts = candidate.list(kind.list()).orElse(List.of());
            for (int i = 0; i < facts.size(); i++) {
                dates(FactRef.of(kind, i), facts.get(i));
            }
        }
    }

    /** Each date that stands for itself. */
    private void dates(FactRef at, Fact fact) {
        Kind kind = at.kind();
        for (Field field : kind.fields()) {
            boolean ofPeriod = kind.period().stream().flatMap(WorkSpell::dates).anyMatch(field::equals);
            boolean birth = kind.isSingle() && field.id().equals(Candidate.BIRTH);
            if (field.type() != FieldType.DATE || ofPeriod || birth) {
                continue;
            }
            if (!isAhead(kind, field, fact)) {
                signing(fact(at.field(field)), fact.date(field.id()), Optional.empty());
                lifetime(fact(at.field(field)), fact.date(field.id()), false);
            }
            status(at, field, fact);
            if (kind.asks().stream()
                    .anyMatch(ask ->
                            ask.test() == TestType.HAPPENED && ask.field().equals(field))) {
                system(at.field(field), fact);
            }
        }
    }

    /** Who is still at school says when it will end. */
    private static boolean isAhead(Kind kind, Field date, Fact fact) {
        return kind.fields().stream()
                .filter(field ->
                        field.link(FieldLink.UNTIL).filter(date.id()::equals).isPresent())
                .anyMatch(field -> fact.text(field.id())
                        .filter(word -> !word.equals(field.words().get(0).text()))
                        .isPresent());
    }

    /** What the person is said to be on a day that is stated, or nothing. */
    private void status(FactRef at, Field date, Fact fact) {
        Optional<PartialDate> day = fact.date(date.id());
        for (Field field : at.kind().fields()) {
            Optional<String> word = fact.text(field.id());
            if (field.link(FieldLink.UNTIL).filter(date.id()::equals).isPresent()
                    && word.isPresent()
                    && day.isPresent()) {
                boolean passed = !day.get().last().isAfter(asOf);
                boolean far = day.get().first().isAfter(asOf.plusMonths(reckoning.graduatingMonths()));
                StatusAsked asked = new StatusAsked(word.get(), passed, far);
                checks.ask(
                        CheckKind.GRADUATION,
                        asked,
                        fact(at.field(field)),
                        (passed || far)
                                        && !word.get()
                                                .equals(field.words().get(0).text())
                                ? List.of(Remark.found(Observation.TO, day.get()))
                                : List.of());
            }
        }
    }

    private void spell(WorkSpell spell) {
        Subject subject = fact(spell.at());
        if (spell.founded().isPresent() || spell.dissolved().isPresent()) {
            boolean before = spell.startsBeforeFounding();
            boolean after = spell.endsAfterDissolution(asOf);
            List<Remark> remarks = new ArrayList<>();
            if (before) {
                note(remarks, Observation.FROM, spell.from());
                note(remarks, Observation.FOUNDED, spell.founded());
            }
            if (after) {
                note(remarks, Observation.TO, spell.to());
                note(remarks, Observation.DISSOLVED, spell.dissolved());
            }
            checks.ask(CheckKind.EMPLOYER_LIFE, new EmployerAsked(before, after), subject, remarks);
        }
        signing(subject, spell.from(), spell.to());
        lifetime(fact(spell.at().field(spell.period().from())), spell.from(), true);
    }

    private void signing(Subject subject, Optional<PartialDate> from, Optional<PartialDate> to) {
        Optional<PartialDate> late = from.filter(this::isAfterSigning);
        Optional<PartialDate> lateEnd = to.filter(this::isAfterSigning);
        List<Remark> remarks = new ArrayList<>();
        note(remarks, Observation.FROM, late);
        note(remarks, Observation.TO, lateEnd);
        if (!remarks.isEmpty()) {
            remarks.add(Remark.found(Observation.SIGNED, asOf));
        }
        SigningAsked asked = new SigningAsked(late.isPresent(), lateEnd.isPresent());
        checks.ask(CheckKind.DAY_OF_SIGNING, asked, subject, remarks);
    }

    private boolean isAfterSigning(PartialDate date) {
        return date.first().isAfter(asOf);
    }

    /** The day of birth itself is never told. */
    private void lifetime(Subject subject, Optional<PartialDate> date, boolean work) {
        Optional<PartialDate> birth = candidate.birthDate();
        boolean dated = date.isPresent() && birth.isPresent();
        Optional<Integer> age = checks.of(CheckKind.LIFETIME).flatMap(Check::age);
        boolean tooYoung = work
                && dated
                && age.isPresent()
                && date.get().last().isBefore(birth.get().first().plusYears(age.get()));
        List<Remark> remarks = new ArrayList<>();
        note(remarks, Observation.FROM, date.filter(day -> tooYoung));
        checks.ask(CheckKind.LIFETIME, new LifetimeAsked(dated, tooYoung), subject, remarks);
    }

    /** Where a field can be the word that has existed only since a month, the day of the fact must not come before it. */
    private void system(FactRef at, Fact fact) {
        Optional<Check> check = checks.of(CheckKind.CERTIFICATE_SYSTEM);
        Optional<String> word = check.flatMap(Check::word);
        Optional<YearMonth> since = check.flatMap(Check::since);
        Optional<PartialDate> date = at.field().flatMap(field -> fact.date(field.id()));
        for (Field field : at.kind().fields()) {
            if (word.flatMap(field::word).isPresent()) {
                Optional<String> stated = fact.text(field.id());
                boolean dated = stated.isPresent() && date.isPresent();
                boolean before = dated
                        && stated.equals(word)
                        && since.filter(month -> date.get().last().isBefore(month.atDay(1)))
                                .isPresent();
                List<Remark> remarks = new ArrayList<>();
                note(remarks, Observation.FROM, date.filter(day -> before));
                note(remarks, Observation.SYSTEM, since.filter(month -> before));
                checks.ask(CheckKind.CERTIFICATE_SYSTEM, new SystemAsked(dated, before), fact(at), remarks);
            }
        }
    }

    private static void note(List<Remark> remarks, Observation about, Optional<?> found) {
        found.ifPresent(what -> remarks.add(Remark.found(about, what)));
    }

    /** Each pair that overlaps, or all of them together. */
    private void overlaps(List<WorkSpell> spells) {
        boolean any = false;
        for (int i = 1; i < spells.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<String> days = common(spells.get(i), spells.get(j));
                if (days.isPresent()) {
                    any = true;
                    Subject pair = new Subject.Fact(
                            spells.get(i).at().path(),
                            Optional.of(spells.get(j).at().path()));
                    List<Remark> remarks = List.of(Remark.found(Observation.COMMON_DAYS, days.get()));
                    checks.ask(CheckKind.OVERLAP, new OverlapAsked(true), pair, remarks);
                }
            }
        }
        if (!any && spells.size() > 1) {
            Subject all = fact(FactRef.all(spells.get(0).at().kind()));
            checks.ask(CheckKind.OVERLAP, new OverlapAsked(false), all, List.of());
        }
    }

    /** The days that two spells surely have in common. */
    private Optional<String> common(WorkSpell one, WorkSpell other) {
        if (one.from().isEmpty() || other.from().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = one.from().get().last();
        LocalDate second = other.from().get().last();
        LocalDate start = first.isAfter(second) ? first : second;
        LocalDate end = one.end(asOf).isBefore(other.end(asOf)) ? one.end(asOf) : other.end(asOf);
        return start.isAfter(end) ? Optional.empty() : Optional.of(start + "/" + end);
    }

    private static Subject fact(FactRef at) {
        return new Subject.Fact(at.path(), Optional.empty());
    }
}
