package io.github.baokao.internal.workbench.diff;

import java.util.List;
import java.util.Map;

/**
 * What two policies say differently.
 *
 * @param old the old policy
 * @param current the new policy
 * @param changes what became of the things that are not the same, by kind and in the order of the new policy
 * @param rewritten the files that are written differently, are new or gone, and in which nothing means anything else
 * @param programmes the names of all programmes by id
 */
public record PolicyDiff(
        Side old, Side current, List<Change> changes, List<String> rewritten, Map<String, String> programmes) {
    /** Copies the lists. */
    public PolicyDiff {
        changes = List.copyOf(changes);
        rewritten = List.copyOf(rewritten);
        programmes = Map.copyOf(programmes);
    }

    /**
     * One of the two.
     *
     * @param name what the user calls it
     * @param hash the hash of its content
     */
    public record Side(String name, String hash) {}

    /** Whether both mean the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
