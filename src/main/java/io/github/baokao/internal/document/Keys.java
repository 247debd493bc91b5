package io.github.baokao.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The entries of a mapping by key, and which keys were asked for. Mappings are short: looking through them beats a table. */
final class Keys {

    private final List<MappingNode.Entry> entries;
    private final List<String> asked = new ArrayList<>();
    private int found;

    Keys(List<MappingNode.Entry> entries) {
        this.entries = entries;
    }

    /** The entry of a key, which somebody reads. */
    Optional<MappingNode.Entry> ask(String key) {
        Optional<MappingNode.Entry> entry = get(key);
        if (!asked.contains(key)) {
            asked.add(key);
            found += entry.isPresent() ? 1 : 0;
        }
        return entry;
    }

    /** The entry of a key. */
    Optional<MappingNode.Entry> get(String key) {
        for (int i = 0; i < entries.size(); i++) {
            MappingNode.Entry entry = entries.get(i);
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    boolean has(String key) {
        return get(key).isPresent();
    }

    /** Whether somebody reads every key that is there. */
    boolean areAllAsked() {
        return found == entries.size();
    }

    /** The keys asked for, in the order of asking. */
    Set<String> asked() {
        return new LinkedHashSet<>(asked);
    }
}
