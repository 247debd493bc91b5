package io.github.baokao.internal.workbench.schema;

import java.util.Optional;

/** The first line of a policy's YAML file, which tells editors its schema. */
public final class SchemaLine {

    static final String PROGRAMME_CASES = "programme-cases";
    static final String PICTURE_CASES = "picture-cases";
    static final String RULE_CASES = "rule-cases";

    private static final String CATALOG = "catalog/";

    private SchemaLine() {}

    /**
     * The line for a file.
     *
     * @param path its path in the policy, such as {@code catalog/levels.yaml}
     * @return the line without line break
     */
    public static String of(String path) {
        boolean rules = !path.startsWith(CATALOG);
        String relative = path.substring(path.indexOf('/') + 1);
        long folders = relative.chars().filter(c -> c == '/').count();
        String up = "../".repeat((int) folders) + (rules ? "../" + CATALOG : "");
        return "# yaml-language-server: $schema=" + up + "schema/" + file(kind(path, relative, rules));
    }

    private static String kind(String path, String relative, boolean rules) {
        if (path.endsWith(".cases.yaml")) {
            String beside = relative.startsWith("pictures/") ? PICTURE_CASES : PROGRAMME_CASES;
            return rules ? RULE_CASES : beside;
        }
        return Optional.of(relative.indexOf('/'))
                .filter(slash -> slash >= 0)
                .map(slash -> relative.substring(0, slash))
                .orElseGet(() -> relative.replace(".yaml", ""));
    }

    static String file(String kind) {
        return kind + ".schema.json";
    }
}
