package io.github.baokao.internal.guide.advice;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The facts of one kind in an application, and copies of it with other ones. */
final class FactCopies {
    private FactCopies() {}

    /** What is stated; nothing if the list is not known. The one fact of a single kind is always there. */
    static List<Fact> of(Application facts, Kind kind) {
        return kind.isSingle()
                ? List.of(facts.candidate().person())
                : facts.candidate().list(kind.list()).orElse(List.of());
    }

    /** Whether two places are in the same fact; there is one of a single kind, whatever its index. */
    static boolean same(FactRef one, FactRef other) {
        return one.kind().equals(other.kind()) && (one.kind().isSingle() || one.index() == other.index());
    }

    static Application edited(Application facts, Kind kind, int index, UnaryOperator<Fact> edit) {
        List<Fact> entries = new ArrayList<>(of(facts, kind));
        entries.set(index, edit.apply(entries.get(index)));
        return with(facts, kind, entries);
    }

    static Application added(Application facts, Kind kind, Fact entry) {
        List<Fact> entries = new ArrayList<>(of(facts, kind));
        entries.add(entry);
        return with(facts, kind, entries);
    }

    private static Application with(Application facts, Kind kind, List<Fact> entries) {
        return new Application(
                facts.id(),
                facts.target(),
                facts.asOf(),
                facts.candidate().with(kind.list(), entries),
                facts.rulings());
    }
}
