package io.github.baokao.internal.policy.read;

import java.util.Locale;

/** The format of an application's text. */
public enum TextFormat {
    /** JSON, RFC 8259. */
    JSON,
    /** YAML, one document, without anchors and tags. */
    YAML;

    /**
     * The format that a file's name tells.
     *
     * @param fileName the name
     * @return {@link #YAML} for {@code .yaml} and {@code .yml}, else {@link #JSON}
     */
    public static TextFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : JSON;
    }
}
