package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.catalog.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of the facts of a candidate by their paths, for what has nothing but a path. For one thread. */
final class Places {
    private final List<Kind> kinds;
    private final Candidate candidate;
    private final Map<String, FactRef> known = new HashMap<>();

    Places(List<Kind> kinds, Candidate candidate) {
        this.kinds = kinds;
        this.candidate = candidate;
    }

    /** The place with a path; empty if the candidate has none. */
    Optional<FactRef> at(String path) {
        if (known.isEmpty()) {
            kinds.forEach(this::know);
        }
        return Optional.ofNullable(known.get(path));
    }

    private void know(Kind kind) {
        List<FactRef> facts = new ArrayList<>(List.of(FactRef.all(kind)));
        for (int i = 0; i < candidate.list(kind.list()).map(List::size).orElse(0); i++) {
            facts.add(FactRef.of(kind, i));
        }
        for (FactRef fact : facts) {
            known.put(fact.path(), fact);
            kind.fields().forEach(field -> known.put(fact.field(field).path(), fact.field(field)));
        }
    }
}
