package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.base.document.Node;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What could be read of a catalogue, with all faults of what could not.
 *
 * @param catalog everything that is good; the whole catalogue if there is no fault
 * @param trees the parsed files by path, even those with faults
 * @param faults every fault, by file and place
 */
public record CatalogReading(Catalog catalog, SortedMap<String, Node> trees, List<Diagnostic> faults) {
    /** Copies what it is made of. */
    public CatalogReading {
        trees = Collections.unmodifiableSortedMap(new TreeMap<>(trees));
        faults = List.copyOf(faults);
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if the catalogue is whole
     */
    public boolean isWhole() {
        return faults.isEmpty();
    }
}
