package io.github.baokao.internal.policy.read;

import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Trees;
import java.util.List;
import java.util.Optional;

/**
 * A file of the catalogue, parsed.
 *
 * @param path its path
 * @param name its name within its folder, without {@code .yaml}
 * @param root its content; empty if it could not be parsed
 */
record CatalogFile(String path, String name, Optional<Node> root) {

    <T> Optional<T> decode(Decoder<T> decoder, Faults faults) {
        return root.flatMap(node -> decoder.decode(node, faults));
    }

    /** The text under a key of each item of a list, read ahead; what is wrong with them is reported when they are decoded. */
    List<Optional<ScalarNode>> ahead(String list, String key) {
        return root.stream()
                .flatMap(node -> Trees.items(node, list).stream())
                .map(item -> Trees.value(item, key).flatMap(SharedDecoders::ahead))
                .toList();
    }
}
