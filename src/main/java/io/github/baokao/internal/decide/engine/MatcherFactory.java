package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Schools;
import io.github.baokao.catalog.Word;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the matcher for a demand, with what the other fields of the kind have to say in it. */
final class MatcherFactory {
    private final List<String> levels;
    private final int graduatingMonths;
    private final Optional<Schools> schools;
    private final RuleCache rules;

    MatcherFactory(Catalog catalog, RuleCache rules) {
        levels = catalog.levels().stream().map(name -> name.level().id()).toList();
        graduatingMonths = catalog.reckoning().graduatingMonths();
        schools = Schools.of(catalog.kinds());
        this.rules = rules;
    }

    FieldMatcher matcher(Kind kind, Demand demand, int number) {
        Ask ask = demand.ask();
        Field field = ask.field();
        if (demand instanceof Demand.Occupation asked) {
            return new OccupationMatcher(ask, asked.scope(), number);
        } else if (demand instanceof Demand.Rung asked) {
            return new RungMatcher(asked, number, ladder(field), link(kind, field, FieldLink.NAME), rules);
        } else if (demand instanceof Demand.Words asked) {
            return new WordMatcher(asked, number, reading(kind, field), until(kind, field), rules);
        } else if (demand instanceof Demand.Happened) {
            return new DateMatcher(ask, number, rules);
        } else if (demand instanceof Demand.Elapsed asked) {
            return new ElapsedMatcher(asked, number, rules);
        } else if (demand instanceof Demand.Flag) {
            return new FlagMatcher(ask, number, link(kind, field, FieldLink.RULED), rules);
        } else if (demand instanceof Demand.Bound asked) {
            return new BoundMatcher(asked, number, rules);
        } else if (demand instanceof Demand.Lifetime) {
            return new LifetimeMatcher(ask, number, kind.period().orElseThrow(), rules);
        }
        Field degree = link(kind, field, FieldLink.DEGREE);
        return new MajorMatcher(
                (Demand.Major) demand,
                number,
                link(kind, field, FieldLink.SCHOOL),
                degree,
                degree == null ? null : reading(kind, degree),
                link(kind, field, FieldLink.CATEGORY),
                rules);
    }

    private List<String> ladder(Field field) {
        return field.type() == FieldType.LEVEL
                ? levels
                : field.words().stream().map(Word::text).toList();
    }

    private @Nullable WordReading reading(Kind kind, Field word) {
        Field by = link(kind, word, FieldLink.SCHOOL);
        return by == null ? null : new WordReading(word, by, rules);
    }

    /** The day until which a word of a field holds; null if it has none. */
    @Nullable
    UntilDay until(Kind kind, Field word) {
        Field day = link(kind, word, FieldLink.UNTIL);
        return day == null ? null : new UntilDay(day, graduatingMonths);
    }

    /** The fields by which lists of majors are told apart, of a kind of facts that has a major. */
    Optional<Schools> schools(Kind kind) {
        return schools.filter(found -> kind.fields().contains(found.school()));
    }

    private static @Nullable Field link(Kind kind, Field field, FieldLink link) {
        return field.link(link).flatMap(kind::field).orElse(null);
    }
}
