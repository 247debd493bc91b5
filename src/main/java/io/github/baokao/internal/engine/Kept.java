package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Finding;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was found about the entries of one list of facts, each by what was asked of it: conditions that ask alike share it. */
final class Kept {
    private final int columns;
    private final @Nullable Finding[] findings;

    /** For a list of some entries, of each of which so many different things may be asked. */
    Kept(int entries, int columns) {
        this.columns = columns;
        findings = new @Nullable Finding[entries * columns];
    }

    /** What was found, found out by {@code work} when it is asked first. */
    Finding find(int entry, int column, Supplier<Finding> work) {
        int place = entry * columns + column;
        Finding known = findings[place];
        if (known == null) {
            known = work.get();
            findings[place] = known;
        }
        return known;
    }
}
