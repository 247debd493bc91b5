package io.github.baokao.internal.base.document;

/** A value of a document, with its place. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode {

    /**
     * Where it stands.
     *
     * @return its place; that of a mapping or list is its first character
     */
    Place place();

    /**
     * Whether it stands for nothing.
     *
     * @return true for JSON's null and for YAML's plain {@code null}, {@code ~} and the empty value
     */
    default boolean isNull() {
        return false;
    }
}
