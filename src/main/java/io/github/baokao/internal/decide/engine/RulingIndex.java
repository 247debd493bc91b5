package io.github.baokao.internal.decide.engine;

import io.github.baokao.term.Ruling;
import io.github.baokao.term.RulingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Rulings hashed by what they are about. On a day the latest one until then holds; two of one day that disagree settle nothing. */
final class RulingIndex {
    private record Key(RulingKind kind, String name, String occupation) {}

    private final List<Ruling> all;
    private final Map<Key, List<Ruling>> rulings = new HashMap<>();

    RulingIndex(List<Ruling> all) {
        this.all = all;
        for (Ruling ruling : all) {
            Key key = new Key(ruling.kind(), NameForms.key(ruling.name()), NameForms.key(ruling.occupation()));
            rulings.computeIfAbsent(key, k -> new ArrayList<>()).add(ruling);
        }
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** These rulings and those given with an application. */
    RulingIndex with(List<Ruling> given) {
        return given.isEmpty()
                ? this
                : new RulingIndex(Stream.concat(all.stream(), given.stream()).toList());
    }

    /** The ruling about a name for an occupation that holds on a day. */
    Optional<Ruling> find(RulingKind kind, Optional<String> name, String occupation, LocalDate day) {
        if (rulings.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Key key = new Key(kind, NameForms.key(name.get()), NameForms.key(occupation));
        Optional<Ruling> latest = Optional.empty();
        boolean disputed = false;
        for (Ruling ruling : rulings.getOrDefault(key, List.of())) {
            if (ruling.decided().isAfter(day)) {
                continue;
            }
            int order = latest.map(known -> ruling.decided().compareTo(known.decided()))
                    .orElse(1);
            if (order > 0) {
                latest = Optional.of(ruling);
                disputed = false;
            } else if (order == 0) {
                disputed |= latest.get().counts() != ruling.counts();
            }
        }
        return disputed ? Optional.empty() : latest;
    }

    /** The last day on which a ruling is made, after one day and not after another. */
    Optional<LocalDate> last(LocalDate after, LocalDate until) {
        Optional<LocalDate> last = Optional.empty();
        for (Ruling ruling : all) {
            LocalDate day = ruling.decided();
            if (day.isAfter(after) && !day.isAfter(until) && (last.isEmpty() || day.isAfter(last.get()))) {
                last = Optional.of(day);
            }
        }
        return last;
    }

    /** Tells every day on which a ruling is made. */
    void days(Consumer<LocalDate> told) {
        all.forEach(ruling -> told.accept(ruling.decided()));
    }
}
