package io.github.baokao.internal.base.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a mapping by key, and which keys were asked for. Mappings are short: looking through them beats a table. */
final class Keys {

    private static final int USUAL = 10;

    private final List<MappingNode.Entry> entries;
    private final List<String> asked = new ArrayList<>(USUAL);
    private final boolean[] read;
    private int found;
    private int next;

    Keys(List<MappingNode.Entry> entries) {
        this.entries = entries;
        read = new boolean[entries.size()];
    }

    /** The entry of a key, which somebody reads; null if there is none. */
    MappingNode.@Nullable Entry ask(String key) {
        asked.add(key);
        int index = indexOf(key);
        if (index < 0) {
            return null;
        }
        found += read[index] ? 0 : 1;
        read[index] = true;
        next = index + 1;
        return entries.get(index);
    }

    /** The entry of a key; null if there is none. */
    MappingNode.@Nullable Entry get(String key) {
        int index = indexOf(key);
        return index < 0 ? null : entries.get(index);
    }

    boolean has(String key) {
        return indexOf(key) >= 0;
    }

    /** Begins after the one that was asked for last: whoever writes has the order of those who read, most of the time. */
    private int indexOf(String key) {
        int size = entries.size();
        for (int i = 0; i < size; i++) {
            int index = next + i < size ? next + i : next + i - size;
            if (entries.get(index).key().equals(key)) {
                return index;
            }
        }
        return -1;
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
