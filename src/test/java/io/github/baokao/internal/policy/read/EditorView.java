package io.github.baokao.internal.policy.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an editor makes of a file: values with the types of YAML 1.2, checked against a schema. */
final class EditorView {

    private static final String BASE = "file:///schema/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaRegistry registry;

    EditorView(Map<String, String> schemas) {
        Map<String, String> located = new TreeMap<>();
        schemas.forEach((name, text) -> located.put(BASE + name, text));
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(located));
    }

    /** What the editor underlines. */
    List<String> faults(String kind, Node root) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + kind + ".schema.json"));
        return schema.validate(typed(root)).stream().map(Object::toString).toList();
    }

    private static JsonNode typed(Node node) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key(), typed(entry.value())));
            return object;
        } else if (node instanceof SequenceNode sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(typed(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.kind() == ScalarNode.Kind.TEXT) {
            return JSON.textNode(scalar.text());
        } else if (scalar.isNull()) {
            return JSON.nullNode();
        } else if (scalar.text().matches("true|True|TRUE|false|False|FALSE")) {
            return JSON.booleanNode(scalar.text().equalsIgnoreCase("true"));
        } else if (scalar.text().matches("[-+]?[0-9]{1,9}")) {
            return JSON.numberNode(Integer.parseInt(scalar.text()));
        }
        return scalar.text().matches("[-+]?([0-9]+\\.[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?")
                ? JSON.numberNode(Double.parseDouble(scalar.text()))
                : JSON.textNode(scalar.text());
    }
}
