package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import io.github.baokao.internal.decide.engine.EmployerLife;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A spell of work, or of what adds up with it. A date of which only the month is known conflicts only if the whole month does.
 *
 * @param at its place
 * @param period which of its fields say when it was
 * @param fact what is stated
 */
record WorkSpell(FactRef at, Period period, Fact fact) {
    /** All spells of a person, those of one kind after those of another. */
    static List<WorkSpell> of(List<Kind> kinds, Candidate candidate) {
        return kinds.stream().flatMap(kind -> of(kind, candidate)).toList();
    }

    private static Stream<WorkSpell> of(Kind kind, Candidate candidate) {
        List<Fact> facts = candidate.list(kind.list()).orElse(List.of());
        return kind.period().stream()
                .flatMap(period -> IntStream.range(0, facts.size())
                        .mapToObj(i -> new WorkSpell(FactRef.of(kind, i), period, facts.get(i))));
    }

    /** The spell at a place. */
    static WorkSpell at(FactRef at, Candidate candidate) {
        return new WorkSpell(
                at,
                at.kind().period().orElseThrow(),
                Held.at(at, candidate).fact().orElseThrow());
    }

    /** The dates that make a period. */
    static Stream<Field> dates(Period period) {
        return Stream.of(Optional.of(period.from()), Optional.of(period.to()), period.founded(), period.dissolved())
                .flatMap(Optional::stream);
    }

    Optional<PartialDate> from() {
        return fact.date(period.from().id());
    }

    Optional<PartialDate> to() {
        return fact.date(period.to().id());
    }

    Optional<PartialDate> founded() {
        return period.founded().flatMap(field -> fact.date(field.id()));
    }

    Optional<PartialDate> dissolved() {
        return period.dissolved().flatMap(field -> fact.date(field.id()));
    }

    /** What goes on, goes on until the day of signing. */
    LocalDate end(LocalDate asOf) {
        return to().map(PartialDate::first).orElse(asOf);
    }

    boolean goesOn(LocalDate asOf) {
        return to().map(to -> !to.last().isBefore(asOf)).orElse(true)
                && !from().filter(from -> from.first().isAfter(asOf)).isPresent();
    }

    /** Its months as they surely are; empty if it is not known when it began. */
    Optional<Long> months(LocalDate asOf) {
        LocalDate end = to().map(to -> to.first().plusDays(1))
                .filter(day -> !day.isAfter(asOf))
                .orElse(asOf);
        return from().map(from -> Math.max(0, ChronoUnit.MONTHS.between(from.last(), end)));
    }

    boolean startsBeforeFounding() {
        return EmployerLife.startsBefore(from(), founded());
    }

    boolean endsAfterDissolution(LocalDate asOf) {
        return EmployerLife.endsAfter(to(), dissolved(), asOf);
    }

    /** Whether it surely ended before a day. */
    boolean endedBefore(Optional<PartialDate> day) {
        return isBefore(to(), day);
    }

    /** Whether one day surely comes before another; it does not where one is not known. */
    static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().last().isBefore(other.get().first());
    }
}
