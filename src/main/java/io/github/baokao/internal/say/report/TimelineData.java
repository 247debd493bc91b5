package io.github.baokao.internal.say.report;

import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.TestType;
import io.github.baokao.catalog.Then;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is drawn of a person.
 *
 * @param scale holds all days that are drawn
 * @param days the days that lines mark
 * @param spells the spells, as stated, by kind; kinds without facts are left out
 * @param marks what has one day, by kind; kinds without facts are left out
 */
record TimelineData(Scale scale, List<KeyDay> days, Map<Kind, List<Spell>> spells, Map<Kind, List<Mark>> marks) {

    /**
     * A spell, such as one of work.
     *
     * @param at which fact it is
     * @param ends its first and last day as far as they are stated
     * @param bar what is drawn of it; empty if its first day is not stated
     * @param counted what was found of it; empty if no condition asks for work
     */
    record Spell(FactRef at, List<PartialDate> ends, Optional<Bar> bar, Optional<CountedSpell> counted) {

        BarKind standing() {
            return counted.map(BarKind::of).orElse(BarKind.OUT);
        }
    }

    /**
     * A fact that has one day.
     *
     * @param at which fact it is
     * @param date its day, if it is stated
     */
    record Mark(FactRef at, Optional<PartialDate> date) {}

    static TimelineData of(ReportContext sheet) {
        List<KeyDay> days = KeyDay.of(sheet);
        Map<Kind, List<Spell>> spells = new LinkedHashMap<>();
        Map<Kind, List<Mark>> marks = new LinkedHashMap<>();
        for (Kind kind : sheet.wording().kinds()) {
            List<Fact> facts = sheet.application().candidate().list(kind.list()).orElse(List.of());
            if (kind.isSingle() || facts.isEmpty()) {
                continue;
            }
            kind.period().ifPresent(period -> spells.put(kind, spells(kind, period, facts, sheet)));
            if (kind.period().isEmpty()) {
                day(kind).ifPresent(day -> marks.put(kind, marks(kind, day, facts)));
            }
        }
        Stream<LocalDate> drawn = Stream.of(
                        days.stream().map(KeyDay::day),
                        all(spells).flatMap(one -> one.bar().stream()).flatMap(Bar::days),
                        all(marks)
                                .flatMap(mark -> mark.date().stream())
                                .flatMap(date -> Stream.of(date.first(), date.last())))
                .flatMap(some -> some);
        return new TimelineData(Scale.of(drawn.toList()), days, spells, marks);
    }

    private static <T> Stream<T> all(Map<Kind, List<T>> facts) {
        return facts.values().stream().flatMap(List::stream);
    }

    private static List<Spell> spells(Kind kind, Period period, List<Fact> facts, ReportContext sheet) {
        LocalDate asOf = sheet.assessment().asOf();
        List<Spell> spells = new ArrayList<>();
        for (Fact fact : facts) {
            FactRef at = FactRef.of(kind, spells.size());
            List<PartialDate> ends = Stream.of(period.from(), period.to())
                    .flatMap(end -> fact.date(end.id()).stream())
                    .toList();
            Optional<Bar> bar = Bar.of(fact, period, asOf);
            spells.add(new Spell(at, ends, bar, Optional.ofNullable(sheet.best().get(at))));
        }
        return spells;
    }

    private static List<Mark> marks(Kind kind, Field day, List<Fact> facts) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> new Mark(FactRef.of(kind, i), facts.get(i).date(day.id())))
                .toList();
    }

    /** The day from which on work can be asked for, else the one that must have come, else any. */
    private static Optional<Field> day(Kind kind) {
        Stream<Field> after = kind.then().map(Then::after).stream();
        Stream<Field> happened = kind.asks().stream()
                .filter(ask -> ask.test() == TestType.HAPPENED)
                .map(Ask::field);
        Stream<Field> any = kind.fields().stream().filter(field -> field.type() == FieldType.DATE);
        return Stream.of(after, happened, any)
                .flatMap(some -> some)
                .filter(field -> !field.personal())
                .findFirst();
    }

    /** Whether of anything drawn only the month is known. */
    boolean unsure() {
        return Stream.concat(
                        all(spells).flatMap(one -> one.ends().stream()),
                        all(marks).flatMap(mark -> mark.date().stream()))
                .anyMatch(PartialDate::monthOnly);
    }

    /** Whether a spell that is drawn goes on. */
    boolean open() {
        return all(spells).flatMap(one -> one.bar().stream()).anyMatch(Bar::open);
    }
}
