package io.github.baokao.internal.workbench.population;

import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts of any kind of a person who applies for something, by the types of their fields.
 *
 * @param draw draws
 * @param dates days
 * @param names names
 * @param figures what conditions ask for
 * @param levels the ids of all levels
 */
record RandomFacts(Draw draw, RandomDates dates, RandomNames names, Figures figures, List<String> levels) {
    /** Some facts of a kind; empty if they are not known. */
    Optional<List<Fact>> list(Kind kind) {
        if (draw.chance(8)) {
            return Optional.empty();
        }
        if (draw.chance(10)) {
            return Optional.of(List.of());
        }
        if (kind.period().isPresent()) {
            return Optional.of(new RandomSpells(this, kind).work());
        }
        int size = 1 + draw.below(draw.chance(50) ? 3 : 2);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            facts.add(fact(kind));
        }
        return Optional.of(facts);
    }

    /** One fact of a kind. */
    Fact fact(Kind kind) {
        return kind.period().isPresent()
                ? new RandomSpells(this, kind).anywhere()
                : Fact.of(values(kind, kind.fields()));
    }

    /** What stands in some fields of a fact. */
    Map<String, Object> values(Kind kind, List<Field> fields) {
        Map<String, Object> values = new HashMap<>();
        for (Field field : fields) {
            // nobody is named, but what a condition asks for must be stated
            if (!field.personal() || figures.isAsked(kind, field)) {
                value(kind, field).ifPresent(value -> values.put(field.id(), value));
            }
        }
        return values;
    }

    private Optional<?> value(Kind kind, Field field) {
        return switch (field.type()) {
            case OCCUPATION -> draw.maybe(95, names::occupation);
            case MAJOR -> draw.maybe(93, names::major);
            case LEVEL -> draw.maybe(93, () -> near(kind, field, levels));
            case WORD ->
                draw.maybe(
                        stated(kind, field),
                        () -> near(
                                kind,
                                field,
                                field.words().stream().map(Word::text).toList()));
            case NUMBER -> draw.maybe(93, () -> number(kind, field));
            case FLAG -> draw.maybe(62, () -> draw.chance(78));
            case DATE -> draw.maybe(91, () -> dates.partial(day(kind, field), dates.wholeMonths() ? 0 : 30));
            case TEXT -> text(kind, field);
        };
    }

    /** How often a word is stated: what is not asked for, or can be told by another field, is left out more often. */
    private int stated(Kind kind, Field field) {
        return figures.isAsked(kind, field) && field.link(FieldLink.SCHOOL).isEmpty() ? 93 : 60;
    }

    /** Most often what conditions ask for. */
    private Object near(Kind kind, Field field, List<String> all) {
        List<Object> asked = figures.asked(kind, field);
        return !asked.isEmpty() && draw.chance(70) ? draw.pick(asked) : draw.pick(all);
    }

    private int number(Kind kind, Field field) {
        List<Object> asked = figures.asked(kind, field);
        return !asked.isEmpty() && draw.pick(asked) instanceof Integer bound
                ? Math.max(0, bound + draw.below(3) - 1)
                : draw.below(10);
    }

    private LocalDate day(Kind kind, Field field) {
        if (draw.chance(12) && isLinked(kind, field, FieldLink.UNTIL)) {
            return dates.ahead();
        }
        // a day of birth is near what is asked of it, or it would be that of a child
        List<Integer> asked = field.personal()
                ? figures.asked(kind, field).stream().map(Integer.class::cast).toList()
                : List.of();
        return dates.longAgo(asked.isEmpty() ? figures.months() : asked);
    }

    /** A text is stated only where another field goes by it. */
    private Optional<String> text(Kind kind, Field field) {
        if (isLinked(kind, field, FieldLink.RULED)) {
            return draw.maybe(95, names::title);
        }
        return isLinked(kind, field, FieldLink.CATEGORY) ? draw.maybe(30, names::majorCategory) : Optional.empty();
    }

    private static boolean isLinked(Kind kind, Field field, FieldLink link) {
        Stream<String> linked = kind.fields().stream().flatMap(one -> one.link(link).stream());
        return linked.anyMatch(field.id()::equals);
    }
}
