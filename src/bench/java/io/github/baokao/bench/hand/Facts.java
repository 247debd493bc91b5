package io.github.baokao.bench.hand;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.Level;
import io.github.baokao.term.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one person in records of this evaluator's own, each list in an order that does not depend on how it was stated: the
 * earliest first, what is not dated last.
 */
record Facts(
        Optional<List<Certificate>> certificates,
        Optional<List<Spell>> employment,
        Optional<List<Schooling>> education,
        Optional<List<Title>> titles) {
    private static final Order CERTIFICATES =
            new Order(List.of("issued"), List.of("occupation", "level", "number", "kind"));
    private static final Order SPELLS =
            new Order(List.of("from", "to", "employerFounded", "employerDissolved"), List.of("employer", "occupation"));
    private static final Order SCHOOLINGS = new Order(
            List.of("graduated"),
            List.of("school", "schoolType", "classType", "degree", "major", "majorCategory", "status", "evaluated"));
    private static final Order TITLES = new Order(List.of("granted"), List.of("name", "level", "corresponds"));

    /** A certificate; the index is its place in the application. */
    record Certificate(int index, Optional<String> occupation, Optional<Level> level, Optional<PartialDate> issued) {}

    /** A spell of work. */
    record Spell(
            int index,
            Optional<String> occupation,
            Optional<PartialDate> from,
            Optional<PartialDate> to,
            Optional<PartialDate> employerFounded,
            Optional<PartialDate> employerDissolved) {}

    /** A schooling. */
    record Schooling(
            int index,
            Optional<String> schoolType,
            Optional<String> classType,
            Optional<String> status,
            Optional<PartialDate> graduated) {
        private static final Optional<String> GRADUATED = Optional.of("毕业");

        boolean saysGraduated() {
            return status.equals(GRADUATED);
        }

        /** Whether the day of graduation is stated and has come. */
        boolean hasCome(LocalDate day) {
            return graduated.isPresent() && !graduated.get().first().isAfter(day);
        }
    }

    /** A title. */
    record Title(
            int index,
            Optional<String> name,
            Optional<String> level,
            Optional<PartialDate> granted,
            Stated corresponds) {}

    static Facts of(Candidate candidate) {
        return new Facts(
                all(candidate, "certificates", CERTIFICATES, Facts::certificate),
                all(candidate, "employment", SPELLS, Facts::spell),
                all(candidate, "education", SCHOOLINGS, Facts::schooling),
                all(candidate, "titles", TITLES, Facts::title));
    }

    private interface Reader<T> {
        T read(Fact fact, int index);
    }

    private static <T> Optional<List<T>> all(Candidate candidate, String list, Order order, Reader<T> reader) {
        List<Fact> facts = candidate.facts().get(list);
        if (facts == null) {
            return Optional.empty();
        }
        List<Integer> places = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            places.add(i);
        }
        if (places.size() > 1) {
            places.sort((one, other) -> order.compare(facts.get(one), facts.get(other)));
        }
        List<T> all = new ArrayList<>(facts.size());
        for (int place : places) {
            all.add(reader.read(facts.get(place), place));
        }
        return Optional.of(all);
    }

    private static Certificate certificate(Fact fact, int index) {
        return new Certificate(
                index, fact.text("occupation"), fact.text("level").map(Level::of), fact.date("issued"));
    }

    private static Spell spell(Fact fact, int index) {
        return new Spell(
                index,
                fact.text("occupation"),
                fact.date("from"),
                fact.date("to"),
                fact.date("employerFounded"),
                fact.date("employerDissolved"));
    }

    private static Schooling schooling(Fact fact, int index) {
        return new Schooling(
                index, fact.text("schoolType"), fact.text("classType"), fact.text("status"), fact.date("graduated"));
    }

    private static Title title(Fact fact, int index) {
        Optional<Boolean> corresponds = fact.flag("corresponds");
        return new Title(
                index,
                fact.text("name"),
                fact.text("level"),
                fact.date("granted"),
                corresponds.isEmpty() ? Stated.NOT_STATED : corresponds.get() ? Stated.YES : Stated.NO);
    }

    /** By dates, then by what else is stated. */
    private record Order(List<String> dates, List<String> others) implements Comparator<Fact> {
        @Override
        public int compare(Fact one, Fact other) {
            for (String field : dates) {
                int order = compare(one.date(field), other.date(field));
                if (order != 0) {
                    return order;
                }
            }
            for (String field : others) {
                int order = one.written(field)
                        .orElse("")
                        .compareTo(other.written(field).orElse(""));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        private static int compare(Optional<PartialDate> one, Optional<PartialDate> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return Boolean.compare(one.isEmpty(), other.isEmpty());
            }
            int first = one.get().first().compareTo(other.get().first());
            return first != 0 ? first : one.get().last().compareTo(other.get().last());
        }
    }
}
