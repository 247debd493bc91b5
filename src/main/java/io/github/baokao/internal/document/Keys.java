package io.github.baokao.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a mapping by key, and which keys were asked for. Mappings are short: looking through them beats a table. */
final class Keys {

    private final List<MappingNode.Entry> entries;
    private final List<String> asked = new ArrayList<>();
    private int found;

    Keys(List<MappingNode.Entry> entries) {
        this.entries = entries;
    }

    /** The entry of a key, which somebody reads. */
    MappingNode.@Nullable Entry ask(String key) {
        MappingNode.Entry entry = get(key);
        boolean again = asked.contains(key);
        if (!again) {
            asked.add(key);
            found += entry == null ? 0 : 1;
        }
        return entry;
    }

    /** The entry of a key. */
    MappingNode.@Nullable Entry get(String key) {
        for (int i = 0; i < entries.size(); i++) {
            MappingNode.Entry entry = entries.get(i);
            if (entry.key().equals(key)) {
                return entry;
            }
        }
        return null;
    }

    boolean has(String key) {
        return get(key) != null;
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
