package io.github.baokao.internal.decide.engine;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of one person, kind by kind, each list in an order of its own. */
final class EntryIndex {
    private static final Entry[] NONE = {};

    private final PreparedKinds kinds;
    private final Candidate candidate;
    private final @Nullable Entry[][] known;

    EntryIndex(PreparedKinds kinds, Candidate candidate) {
        this.kinds = kinds;
        this.candidate = candidate;
        known = new @Nullable Entry[kinds.size()][];
    }

    /** The facts of a kind; null if it is not known whether there are any. */
    Entry @Nullable [] of(int kind) {
        Entry[] entries = known[kind];
        if (entries == null) {
            List<Fact> facts = candidate.facts().get(kinds.get(kind).list());
            if (facts == null) {
                if (!kinds.get(kind).isSingle()) {
                    return null;
                }
                facts = List.of(candidate.person());
            }
            entries = made(kind, facts);
            known[kind] = entries;
        }
        return entries;
    }

    /** The facts of a kind, none if that is not known. */
    Entry[] stated(int kind) {
        Entry[] entries = of(kind);
        return entries == null ? NONE : entries;
    }

    private Entry[] made(int kind, List<Fact> facts) {
        Kind of = kinds.get(kind);
        Entry[] entries = new Entry[facts.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new Entry(of, facts.get(i), i, kinds.matchers(kind));
        }
        if (entries.length > 1) {
            Arrays.sort(entries, Comparator.comparing(Entry::fact, kinds.order(kind)));
        }
        return entries;
    }
}
