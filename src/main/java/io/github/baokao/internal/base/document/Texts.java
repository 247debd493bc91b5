package io.github.baokao.internal.base.document;

import java.util.HashMap;
import java.util.Map;

/** Every different text once: the files of a catalogue repeat names and sentences by the thousand. For one thread. */
public final class Texts {
    private final Map<String, String> known = new HashMap<>();

    /** The first text that was equal. */
    String once(String text) {
        String first = known.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
