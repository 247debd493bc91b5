package io.github.baokao.internal.workbench.scaffold;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.document.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a catalogue defines already. Only ids and names are read: a catalogue with texts still to be filled in cannot be loaded, but
 * can grow all the same.
 */
public final class Existing {

    static final String REGIONS = "catalog/regions.yaml";
    static final String SOURCES = "catalog/sources.yaml";

    private static final String LEVELS = "catalog/levels.yaml";
    private static final String OCCUPATIONS = "catalog/occupations";

    private final Map<String, Named> regions;
    private final Map<String, Named> sources;
    private final Map<String, Named> levels;
    private final Map<String, Named> occupations = new HashMap<>();

    private Existing(Path policy, Faults faults) {
        regions = words(root(policy, REGIONS, faults), "regions", "id", "name");
        sources = words(root(policy, SOURCES, faults), "sources", "id", "title");
        levels = words(root(policy, LEVELS, faults), "levels", "level", "name");
        try (Stream<Path> files = Files.list(policy.resolve(OCCUPATIONS))) {
            files.map(Path::getFileName)
                    .map(String::valueOf)
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .forEach(name -> root(policy, OCCUPATIONS + "/" + name, faults)
                            .ifPresent(root -> learn(root, "id", "name", occupations)));
        } catch (IOException e) {
            faults.add(FaultCode.MISSING_FILE, Place.ofFile(OCCUPATIONS), "无法读取");
        }
    }

    /**
     * Looks into a policy.
     *
     * @param policy the directory that holds {@code catalog/}
     * @return what its catalogue defines
     * @throws PolicyException if a file cannot be read
     */
    public static Existing in(Path policy) {
        Faults faults = Faults.ofPolicy();
        Existing existing = new Existing(policy, faults);
        if (!faults.isEmpty()) {
            throw new PolicyException(faults.diagnostics());
        }
        return existing;
    }

    /**
     * The region with an id or one of its names, such as 河北 or 河北省.
     *
     * @param word the id or the name
     * @return the region, if there is one
     */
    public Optional<Named> region(String word) {
        return Optional.ofNullable(regions.get(word));
    }

    /**
     * The source with an id.
     *
     * @param id the id
     * @return the source with its title, if there is one
     */
    public Optional<Named> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * The occupation with an id or a name.
     *
     * @param word the id or the name
     * @return the occupation, if there is one
     */
    public Optional<Named> occupation(String word) {
        return Optional.ofNullable(occupations.get(word));
    }

    /**
     * The level with a number or one of its names, such as 3, 三级 or 高级工.
     *
     * @param word the number or the name
     * @return the number of the level, if there is one
     */
    public Optional<Integer> level(String word) {
        return Optional.ofNullable(levels.get(word)).map(Named::id).map(Integer::valueOf);
    }

    /** The name of a level. */
    String level(int number) {
        return Optional.ofNullable(levels.get(String.valueOf(number)))
                .map(Named::name)
                .orElse(number + "级");
    }

    private static Optional<Node> root(Path policy, String path, Faults faults) {
        try {
            return root(path, Files.readAllBytes(policy.resolve(path)), faults);
        } catch (IOException e) {
            faults.add(FaultCode.MISSING_FILE, Place.ofFile(path), "无法读取");
            return Optional.empty();
        }
    }

    private static Optional<Node> root(String path, byte[] bytes, Faults faults) {
        return SourceText.decode(path, bytes, faults).flatMap(text -> Documents.yaml(text, faults));
    }

    /** Whether a file's text defines an id in its list. */
    static boolean defines(String path, byte[] bytes, String list, String id) {
        Faults faults = Faults.ofPolicy();
        return words(root(path, bytes, faults), list, "id", "id").containsKey(id) && faults.isEmpty();
    }

    private static Map<String, Named> words(Optional<Node> root, String list, String id, String name) {
        Map<String, Named> words = new HashMap<>();
        root.stream().flatMap(node -> Trees.items(node, list).stream()).forEach(item -> learn(item, id, name, words));
        return words;
    }

    /** By its id, its name and its other names. */
    private static void learn(Node node, String id, String name, Map<String, Named> words) {
        text(node, id).flatMap(i -> text(node, name).map(n -> new Named(i, n))).ifPresent(named -> {
            words.put(named.id(), named);
            words.put(named.name(), named);
            Trees.items(node, "other").forEach(other -> Trees.text(other).ifPresent(word -> words.put(word, named)));
        });
    }

    private static Optional<String> text(Node node, String key) {
        return Trees.value(node, key).flatMap(Trees::text);
    }
}
