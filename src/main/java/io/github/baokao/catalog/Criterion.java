package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A part of a condition that rests on one fact of a kind, or on work.
 *
 * @param kind the kind of fact
 * @param anyOf what is asked of it; one of them is enough
 */
public record Criterion(Kind kind, List<Alternative> anyOf) implements Clause {
    /** Copies the list. */
    public Criterion {
        anyOf = List.copyOf(anyOf);
    }

    /** Whether it asks for work alone. */
    public boolean isWork() {
        return kind.isWork();
    }

    /** The work that it asks for in the first place, alone or after a fact. */
    public Optional<Work> work() {
        return anyOf.stream().flatMap(one -> one.work().stream()).findFirst();
    }

    @Override
    public List<Criterion> criteria() {
        return List.of(this);
    }
}
