package io.github.baokao.internal.report;

import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is drawn of a person.
 *
 * @param scale holds all days that are drawn
 * @param days the days that lines mark
 * @param work the spells of work, as stated
 * @param marks what has one day, by the list that it stands in; lists without entries are left out
 */
record Timeline(Scale scale, List<KeyDay> days, List<Work> work, Map<String, List<Mark>> marks) {

    /**
     * A spell of work.
     *
     * @param path its path
     * @param spell the spell
     * @param bar what is drawn of it; empty if its first day is not stated
     * @param counted what was found of it; empty if no condition asks for work
     */
    record Work(String path, Spell spell, Optional<Bar> bar, Optional<CountedSpell> counted) {

        Standing standing() {
            return counted.map(Standing::of).orElse(Standing.OUT);
        }
    }

    /**
     * A certificate, title, schooling or training.
     *
     * @param path its path
     * @param date its day, if it is stated
     */
    record Mark(String path, Optional<PartialDate> date) {}

    static Timeline of(Sheet sheet) {
        Candidate candidate = sheet.application().candidate();
        LocalDate asOf = sheet.assessment().asOf();
        List<KeyDay> days = KeyDay.of(sheet);
        List<Work> work = work(candidate.employment().orElse(List.of()), asOf, sheet.best());
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        mark(marks, "certificates", candidate.certificates(), Certificate::issued);
        mark(marks, "titles", candidate.titles(), Title::granted);
        mark(marks, "education", candidate.education(), Schooling::graduated);
        mark(marks, "training", candidate.training(), Training::completed);
        List<LocalDate> drawn = new ArrayList<>();
        days.forEach(day -> drawn.add(day.day()));
        work.stream().flatMap(one -> one.bar().stream()).flatMap(Bar::days).forEach(drawn::add);
        marks.values().stream()
                .flatMap(List::stream)
                .flatMap(mark -> mark.date().stream())
                .flatMap(date -> Stream.of(date.first(), date.last()))
                .forEach(drawn::add);
        return new Timeline(Scale.of(drawn), days, work, marks);
    }

    private static List<Work> work(List<Spell> spells, LocalDate asOf, Map<String, CountedSpell> counted) {
        return IntStream.range(0, spells.size())
                .mapToObj(i -> {
                    String path = "candidate.employment[" + i + "]";
                    Spell spell = spells.get(i);
                    return new Work(path, spell, Bar.of(spell, asOf), Optional.ofNullable(counted.get(path)));
                })
                .toList();
    }

    private static <T> void mark(
            Map<String, List<Mark>> marks,
            String list,
            Optional<List<T>> stated,
            Function<T, Optional<PartialDate>> date) {
        List<T> entries = stated.orElse(List.of());
        List<Mark> found = IntStream.range(0, entries.size())
                .mapToObj(i -> new Mark("candidate." + list + "[" + i + "]", date.apply(entries.get(i))))
                .toList();
        if (!found.isEmpty()) {
            marks.put(list, found);
        }
    }

    /** Whether of anything drawn only the month is known. */
    boolean unsure() {
        return Stream.concat(
                        work.stream()
                                .flatMap(one -> Stream.of(
                                        one.spell().from(), one.spell().to())),
                        marks.values().stream().flatMap(List::stream).map(Mark::date))
                .flatMap(Optional::stream)
                .anyMatch(PartialDate::monthOnly);
    }

    /** Whether a spell that is drawn goes on. */
    boolean open() {
        return work.stream().flatMap(one -> one.bar().stream()).anyMatch(Bar::open);
    }
}
