package io.github.baokao.internal.guide.advice;

import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.Then;
import io.github.baokao.catalog.Word;
import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a criterion or work rests on: which values the fields of a fact may have, and how a whole new one looks.
 *
 * @param kind the kind of fact
 * @param demands what is asked of it
 * @param names names to try
 */
record AdviceSubject(Kind kind, List<Demand> demands, StandInNames names) {
    /** A spell of which nothing is asked but what is asked of every one. */
    static AdviceSubject spell(Kind kind, StandInNames names) {
        return new AdviceSubject(
                kind, kind.asks().stream().flatMap(AdviceSubject::always).toList(), names);
    }

    private static Stream<Demand> always(Ask ask) {
        return switch (ask.test()) {
            case OCCUPATION -> Stream.of(new Demand.Occupation(ask, OccupationScope.OWN));
            case HAPPENED -> Stream.of(new Demand.Happened(ask));
            case LIFETIME -> Stream.of(new Demand.Lifetime(ask));
            case FLAG -> Stream.of(new Demand.Flag(ask));
            case MAJOR, LEVEL, WORDS, YEARS, AT_LEAST, AT_MOST -> Stream.empty();
        };
    }

    /** What is asked where something was found. */
    Optional<Demand> demand(Aspect aspect) {
        return demands.stream()
                .filter(demand -> demand.ask().aspect().equals(aspect))
                .findFirst();
    }

    /** Whether what is found of a demand may change while time passes. */
    static boolean moves(Demand demand) {
        return demand instanceof Demand.Happened
                || demand instanceof Demand.Elapsed
                || demand.ask().field().link(FieldLink.UNTIL).isPresent();
    }

    /** Values that a missing field may have, the likeliest first; the engine says which will do. */
    List<Object> values(Field field) {
        List<Object> asked = demands.stream()
                .filter(demand -> demand.ask().field().equals(field))
                .flatMap(demand -> values(demand).stream())
                .distinct()
                .toList();
        return asked.isEmpty() ? any(field) : asked;
    }

    /** Values of which one is asked for. */
    List<Object> values(Demand demand) {
        if (demand instanceof Demand.Rung one) {
            return List.of(one.rung());
        } else if (demand instanceof Demand.Bound one) {
            return List.of(one.bound());
        } else if (demand instanceof Demand.Words one && !one.words().isEmpty()) {
            return List.copyOf(one.words());
        }
        return any(demand.ask().field());
    }

    private List<Object> any(Field field) {
        return switch (field.type()) {
            case OCCUPATION -> List.of(names.own());
            case MAJOR -> List.copyOf(names.majors());
            case WORD -> field.words().stream().<Object>map(Word::text).toList();
            case FLAG -> List.of(true);
            case TEXT, DATE, LEVEL, NUMBER -> List.of();
        };
    }

    /** Whether more than one value may have to be tried before the engine takes a new fact. */
    boolean isSearched() {
        return demands.stream().anyMatch(AdviceSubject::isSearched);
    }

    private static boolean isSearched(Demand demand) {
        return demand instanceof Demand.Words || demand instanceof Demand.Major;
    }

    /** A new fact without a date and without what must be tried. */
    Fact blank() {
        Fact blank = Fact.of(Map.of());
        for (Demand demand : demands) {
            if (!isSearched(demand)) {
                for (Object value : values(demand)) {
                    blank = blank.with(demand.ask().field().id(), value);
                }
            }
        }
        return blank;
    }

    /** The same fact come about on a day. */
    Fact dated(Fact fact, LocalDate day) {
        Fact dated = fact;
        for (String date : dates()) {
            // who is still at school has no day of graduation yet
            boolean ahead = kind.fields().stream()
                    .filter(field ->
                            field.link(FieldLink.UNTIL).filter(date::equals).isPresent())
                    .anyMatch(field -> fact.has(field.id())
                            && !fact.text(field.id())
                                    .equals(Optional.of(field.words().get(0).text())));
            if (!ahead) {
                dated = dated.with(date, PartialDate.of(day));
            }
        }
        return dated;
    }

    private Iterable<String> dates() {
        Map<String, Field> dates = new LinkedHashMap<>();
        Stream<Field> asked = demands.stream()
                .filter(demand -> demand instanceof Demand.Happened || demand instanceof Demand.Elapsed)
                .map(demand -> demand.ask().field());
        Stream.concat(asked, kind.then().map(Then::after).stream()).forEach(date -> dates.put(date.id(), date));
        if (dates.isEmpty()) {
            kind.fields().stream()
                    .filter(field -> field.type() == FieldType.DATE)
                    .findFirst()
                    .ifPresent(date -> dates.put(date.id(), date));
        }
        return dates.keySet();
    }

    /** A new spell that goes on; where the employer matters, it is one that the person has not worked for yet. */
    Fact open(LocalDate from, Counting counting) {
        Fact spell = dated(blank(), from);
        return kind.period()
                .flatMap(Period::employer)
                .filter(employer -> counting == Counting.SAME_EMPLOYER)
                .map(employer -> spell.with(employer.id(), employer.name().chinese()))
                .orElse(spell);
    }

    /** A new spell that ends. */
    Fact closed(LocalDate from, LocalDate to, Counting counting) {
        return open(from, counting).with(kind.period().orElseThrow().to().id(), PartialDate.of(to));
    }
}
