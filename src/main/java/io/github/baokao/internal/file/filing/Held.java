package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Field;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact of the person, or what would hold it.
 *
 * @param at its place; that of all facts of its kind if none fits
 * @param fact the fact
 */
record Held(FactRef at, Optional<Fact> fact) {
    /** The fact at a place. */
    static Held at(FactRef at, Candidate candidate) {
        return new Held(
                at,
                at.isAll() ? Optional.empty() : candidate.list(at.kind().list()).map(facts -> facts.get(at.index())));
    }

    /** What is found of the fact, or the place that would tell it. */
    <T> Obtained<T> get(Field field, Function<Fact, Optional<T>> value) {
        return Obtained.of(fact.flatMap(value), (fact.isPresent() ? at.field(field) : at).path());
    }

    /** The text in a field. */
    Obtained<String> text(Field field) {
        return get(field, stated -> stated.written(field.id())).map(String::strip);
    }
}
