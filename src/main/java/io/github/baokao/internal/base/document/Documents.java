package io.github.baokao.internal.base.document;

import java.util.Optional;

/** Turns a text into a tree. Both formats are read without types: what a value means is for its reader to say. */
public final class Documents {

    /** How deep mappings and lists may be nested. */
    public static final int MAX_DEPTH = 32;

    private Documents() {}

    /**
     * Reads one YAML document. Anchors, aliases, tags, complex keys, tabs and further documents are faults.
     *
     * @param source the text
     * @param faults takes every fault
     * @return the tree, or empty if it is not whole; there is a fault then
     */
    public static Optional<Node> yaml(SourceText source, Faults faults) {
        return yaml(source, new Texts(), faults);
    }

    /**
     * Reads one of several YAML documents that are kept together.
     *
     * @param source the text
     * @param texts the texts of all of them
     * @param faults takes every fault
     * @return the tree, or empty if it is not whole; there is a fault then
     */
    public static Optional<Node> yaml(SourceText source, Texts texts, Faults faults) {
        if (!YamlCharacters.check(source, faults)) {
            return Optional.empty();
        }
        return new YamlTree(source, texts, faults).read();
    }

    /**
     * Reads one JSON document.
     *
     * @param source the text
     * @param faults takes every fault
     * @return the tree, or empty if it is not whole; there is a fault then
     */
    public static Optional<Node> json(SourceText source, Faults faults) {
        return new JsonTree(source, faults, true).read();
    }

    /**
     * Reads one JSON document much faster, but without knowing where anything stands.
     *
     * @param source the text
     * @param faults takes every fault; whoever finds one there reads again with {@link #json}, to tell its place
     * @return the tree, of which every place is the beginning of the text, or empty if it is not whole
     */
    public static Optional<Node> jsonWithoutPlaces(SourceText source, Faults faults) {
        return new JsonTree(source, faults, false).read();
    }

    /**
     * The text of one field of a JSON document, be it broken further on.
     *
     * @param source the text
     * @param key the key, in the document itself
     * @return the text; empty if there is no such field before the first fault, or it has another value
     */
    public static Optional<String> jsonField(SourceText source, String key) {
        return JsonTree.field(source, key);
    }
}
