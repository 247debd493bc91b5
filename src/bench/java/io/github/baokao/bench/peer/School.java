package io.github.baokao.bench.peer;

import java.util.Map;

/**
 * A schooling, its dates compared.
 *
 * @param type the word of its type; empty if not stated
 * @param group the word of the kind of class; empty if not stated
 * @param status the word of the status; empty if not stated
 * @param ahead whether the graduation is after the day of signing
 */
public record School(String type, String group, String status, boolean ahead) {
    /** The same by name. */
    public Map<String, Object> asMap() {
        return Map.of("type", type, "group", group, "status", status, "ahead", ahead);
    }
}
