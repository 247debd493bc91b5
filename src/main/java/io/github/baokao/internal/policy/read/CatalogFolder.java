package io.github.baokao.internal.policy.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in {@code catalog/} where files are read, in the order in which they are decoded. */
enum CatalogFolder {
    LEVELS("levels.yaml", "", true),
    TIME("time.yaml", "", true),
    KINDS("kinds/", "[a-z0-9-]+", true),
    REGIONS("regions.yaml", "", true),
    SOURCES("sources.yaml", "", true),
    DISCREPANCIES("discrepancies/", "[a-z0-9-]+", false),
    OCCUPATIONS("occupations/", "[a-z0-9-]+", true),
    LISTS("lists/", "[a-z0-9-]+", false),
    PICTURES("pictures/", "[a-z0-9-]+", false),
    DOCUMENTS("documents/", "[a-z0-9-]+", false),
    FORMS("forms/", "[a-z0-9-]+", false),
    CHECKS("checks/", "[a-z0-9-]+", false),
    EXAMS("exams/", "[a-z0-9-]+", false),
    RULINGS("rulings/", "[a-z0-9-]+", false),
    PROGRAMMES("programmes/", "[a-z0-9-]+/level-[a-z0-9]+", true);

    private final String location;
    private final Pattern pattern;
    private final boolean required;

    /** A single file, or a folder and the names in it without {@code .yaml}. */
    CatalogFolder(String location, String names, boolean required) {
        this.location = location;
        this.required = required;
        this.pattern = Pattern.compile(
                Pattern.quote(PolicyFiles.CATALOG + location) + (names.isEmpty() ? "" : "(" + names + ")\\.yaml"));
    }

    /** Where a path belongs. */
    static Optional<CatalogFolder> of(String path) {
        return Arrays.stream(values())
                .filter(f -> f.pattern.matcher(path).matches())
                .findFirst();
    }

    /** All locations, as messages list them. */
    static List<String> locations() {
        return Arrays.stream(values()).map(f -> f.location).toList();
    }

    /** The name of a file in this folder, without folder and {@code .yaml}. */
    String nameOf(String path) {
        Matcher matcher = pattern.matcher(path);
        return matcher.matches() && matcher.groupCount() > 0 ? matcher.group(1) : location;
    }

    /** The file or folder, relative to the policy. */
    String path() {
        return PolicyFiles.CATALOG + location;
    }

    /** Whether a catalogue without it is none. */
    boolean isRequired() {
        return required;
    }
}
