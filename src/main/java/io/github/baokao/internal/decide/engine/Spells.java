package io.github.baokao.internal.decide.engine;

import io.github.baokao.candidate.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The spells of work of one person, of whatever kind, as days. */
final class Spells {
    /** Nobody's work starts earlier: a spell without a start may have begun at any time since. */
    private static final long EARLIEST_START = Day.of(LocalDate.of(1900, 1, 1));

    /** Stands for an employer who is not stated. */
    static final int UNKNOWN = -1;

    final int size;

    /** The spells by their start. */
    final int[] order;

    final long[] start;

    /** The day after the last one on the careful reading; after every day if the spell goes on. */
    final long[] carefulEnd;

    /** The same on the generous reading. */
    final long[] generousEnd;

    private final Entry[] entries;
    private final PreparedPeriod[] periods;

    Spells(AssessmentContext context) {
        List<PreparedPeriod> kinds = context.programme().periods();
        int count = 0;
        for (int i = 0; i < kinds.size(); i++) {
            count += context.entries().stated(kinds.get(i).kind()).length;
        }
        size = count;
        entries = new Entry[size];
        periods = new PreparedPeriod[size];
        order = new int[size];
        start = new long[size];
        carefulEnd = new long[size];
        generousEnd = new long[size];
        int place = 0;
        for (int i = 0; i < kinds.size(); i++) {
            for (Entry entry : context.entries().stated(kinds.get(i).kind())) {
                add(place, entry, kinds.get(i));
                place++;
            }
        }
    }

    private void add(int place, Entry entry, PreparedPeriod kind) {
        entries[place] = entry;
        periods[place] = kind;
        Optional<PartialDate> from = entry.date(kind.period().from());
        start[place] = from.isPresent() ? Day.of(from.get().first()) : EARLIEST_START;
        Optional<PartialDate> to = entry.date(kind.period().to());
        generousEnd[place] = to.isPresent() ? Day.after(Day.of(to.get().last())) : Long.MAX_VALUE;
        boolean whole = to.isEmpty() || !to.get().monthOnly();
        carefulEnd[place] = whole ? generousEnd[place] : Day.of(to.get().first());
        int earlier = place;
        for (; earlier > 0 && start[order[earlier - 1]] > start[place]; earlier--) {
            order[earlier] = order[earlier - 1];
        }
        order[earlier] = place;
    }

    Entry get(int spell) {
        return entries[spell];
    }

    PreparedPeriod period(int spell) {
        return periods[spell];
    }

    /** The employers of the spells as numbers, {@link #UNKNOWN} where none is stated. */
    int[] employers() {
        int[] employers = new int[size];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Optional<String> employer = periods[i].period().employer().flatMap(entries[i]::text);
            employers[i] = employer.isEmpty()
                    ? UNKNOWN
                    : numbers.computeIfAbsent(NameForms.key(employer.get()), key -> numbers.size());
        }
        return employers;
    }
}
