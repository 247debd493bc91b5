package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact of one person, with what was found of it: conditions that ask alike share it. */
final class Entry {
    private final Kind kind;
    private final Fact fact;
    private final int index;
    private final @Nullable Finding[] findings;

    /** The fact at a place of its list, of which so many different things may be asked. */
    Entry(Kind kind, Fact fact, int index, int matchers) {
        this.kind = kind;
        this.fact = fact;
        this.index = index;
        findings = new @Nullable Finding[matchers];
    }

    Kind kind() {
        return kind;
    }

    Optional<String> text(Field field) {
        return fact.text(field.id());
    }

    Optional<PartialDate> date(Field field) {
        return fact.date(field.id());
    }

    Fact fact() {
        return fact;
    }

    FactRef ref() {
        return FactRef.of(kind, index);
    }

    FactRef ref(Field field) {
        return new FactRef(kind, index, Optional.of(field));
    }

    /** What a matcher finds of it on the day of signing. */
    Finding finding(FieldMatcher matcher, AssessmentContext context) {
        Finding known = findings[matcher.number()];
        if (known == null) {
            known = matcher.find(context, this);
            findings[matcher.number()] = known;
        }
        return known;
    }
}
