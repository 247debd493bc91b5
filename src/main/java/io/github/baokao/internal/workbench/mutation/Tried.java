package io.github.baokao.internal.workbench.mutation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What in a file of the catalogue can change a result, and so is tried.
 *
 * @param keys the keys under which it stands
 * @param whole the keys under which everything does
 */
record Tried(Set<String> keys, Set<String> whole) {
    private static final Map<String, Tried> FOLDERS = Map.of(
            "programmes",
            new Tried(
                    Set.of(
                            "occupations",
                            "fallback",
                            "edition",
                            "region",
                            "notices",
                            "documents",
                            "document",
                            "printed",
                            "conflicting",
                            "cite",
                            "cites"),
                    Set.of("requires")),
            "lists",
            new Tried(
                    Set.of(
                            "entries",
                            "ending",
                            "classes",
                            "misprints",
                            "compounds",
                            "names",
                            "excluded",
                            "serves",
                            "degrees",
                            "remarks",
                            "cite"),
                    Set.of()),
            "occupations",
            new Tried(Set.of("sub-trades", "legacy-certificates", "level", "own-majors", "names", "cite"), Set.of()),
            "documents",
            new Tried(
                    Set.of("depends-on", "substitutes", "document", "tier", "requirements", "conditions", "cite"),
                    Set.of()),
            "pictures",
            new Tried(
                    Set.of(), Set.of("kilobytes", "millimetres", "proportion-percent", "white", "background-percent")),
            "rulings",
            new Tried(Set.of("rulings", "counts", "decided"), Set.of()),
            "kinds",
            new Tried(Set.of("others", "like", "ordered"), Set.of("by")),
            "time",
            new Tried(Set.of("days", "months"), Set.of()));

    /** What goes when what stands under a key does or is another one. */
    private static final Map<String, String> COMPANIONS = Map.of("ending", "classes", "depends-on", "substitutes");

    private static final Set<String> CITES = Set.of("cite", "cites", "notices", "remarks");

    /** One of two keys must be there; of links each is tried by itself. */
    private static final Set<String> NEEDED = Set.of("years", "months", "by");

    /** What is tried in a folder; nothing where nothing decides. */
    static Optional<Tried> in(String folder) {
        return Optional.ofNullable(FOLDERS.get(folder));
    }

    boolean has(String key) {
        return keys.contains(key) || whole.contains(key);
    }

    /** Whether it cannot be left out, although the shape says so. */
    static boolean isNeeded(String key) {
        return NEEDED.contains(key);
    }

    /** Where a paper is uploaded decides nothing. */
    static boolean isPassedOver(String key) {
        return key.equals("slots");
    }

    static Optional<String> companion(String key) {
        return Optional.ofNullable(COMPANIONS.get(key));
    }

    /** Of which kind a change is: figures and words are what they are wherever they stand. */
    static MutantKind kind(String folder, String key, MutantKind change) {
        if (CITES.contains(key)) {
            return MutantKind.CITE;
        }
        return switch (folder) {
            case "programmes" ->
                switch (key) {
                    case "occupations", "fallback", "edition", "region" -> MutantKind.PROGRAMME;
                    case "documents", "document" -> MutantKind.DOCUMENT;
                    case "printed", "conflicting" -> MutantKind.DOCUMENT_DETAIL;
                    default -> change;
                };
            case "documents" -> MutantKind.DOCUMENT_DETAIL;
            case "lists", "occupations" ->
                switch (key) {
                    case "entries" -> MutantKind.ENTRY;
                    case "ending" -> MutantKind.ENDING;
                    default -> change == MutantKind.WORD ? MutantKind.NAME : change;
                };
            default -> change;
        };
    }
}
