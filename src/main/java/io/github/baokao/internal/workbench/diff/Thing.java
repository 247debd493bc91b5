package io.github.baokao.internal.workbench.diff;

import java.util.List;
import java.util.Optional;

/**
 * A thing of a policy that keeps its identity from one version to another.
 *
 * @param kind its kind
 * @param id its id among those of its kind
 * @param name its name in the words of the domain
 * @param programme the id of the programme it belongs to; empty if it serves several or none
 * @param at where it stands
 * @param properties what is said of it; no trait twice
 */
public record Thing(
        EntryKind kind, String id, String name, Optional<String> programme, Spot at, List<Property> properties) {
    /** Copies the list. */
    public Thing {
        properties = List.copyOf(properties);
    }

    Optional<Property> property(Trait trait) {
        return properties.stream().filter(property -> property.trait() == trait).findFirst();
    }
}
