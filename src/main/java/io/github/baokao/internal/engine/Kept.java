package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Finding;
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

    /** What was found; null if it has not been asked yet. */
    @Nullable
    Finding find(int entry, int column) {
        return findings[entry * columns + column];
    }

    /** Keeps what was found. */
    Finding keep(int entry, int column, Finding found) {
        findings[entry * columns + column] = found;
        return found;
    }
}
