package io.github.baokao.internal.engine;

import io.github.baokao.term.Ruling;
import io.github.baokao.term.RulingKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rulings hashed by what they are about; of several about the same name the latest holds. */
final class RulingIndex {
    private record Key(RulingKind kind, String name, String occupation) {}

    private final Map<Key, Ruling> rulings = new HashMap<>();

    RulingIndex(List<Ruling> rulings) {
        add(rulings);
    }

    /** These rulings and those given with an application. */
    RulingIndex with(List<Ruling> given) {
        if (given.isEmpty()) {
            return this;
        }
        RulingIndex both = new RulingIndex(List.copyOf(rulings.values()));
        both.add(given);
        return both;
    }

    /** The ruling about a name for an occupation that holds on a day. */
    Optional<Ruling> find(RulingKind kind, Optional<String> name, String occupation, LocalDate day) {
        if (rulings.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Ruling ruling = rulings.get(new Key(kind, Names.key(name.get()), Names.key(occupation)));
        return Optional.ofNullable(ruling).filter(known -> !known.decided().isAfter(day));
    }

    private void add(List<Ruling> more) {
        for (Ruling ruling : more) {
            Key key = new Key(ruling.kind(), Names.key(ruling.name()), Names.key(ruling.occupation()));
            rulings.merge(key, ruling, (one, other) -> other.decided().isBefore(one.decided()) ? one : other);
        }
    }
}
