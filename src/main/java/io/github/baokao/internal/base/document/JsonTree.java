package io.github.baokao.internal.base.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builds the tree of a JSON text from Jackson's tokens. Nearly all texts are good, and whoever finds a fault reads once more with
 * places: they cost more than everything else.
 */
final class JsonTree {

    /** Knows the keys seen before, some thousands at most; keys that are made to collide are a fault, so that they are read again. */
    private static final JsonFactory KNOWING_KEYS = factory(true);

    /** Knows no keys, so that none can do harm. */
    private static final JsonFactory PLAIN = factory(false);

    private final SourceText source;
    private final Faults faults;
    private final boolean places;
    private final Place somewhere;

    JsonTree(SourceText source, Faults faults, boolean places) {
        this.source = source;
        this.faults = faults;
        this.places = places;
        somewhere = new Place(source, 0, 0, KeyPath.ROOT);
    }

    private static JsonFactory factory(boolean keys) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(2 * Documents.MAX_DEPTH)
                        .build())
                .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, keys)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    Optional<Node> read() {
        try (JsonParser parser =
                (places ? PLAIN : KNOWING_KEYS).createParser(source.text().toCharArray())) {
            if (parser.nextToken() == null) {
                faults.add(FaultCode.SYNTAX, new Place(source, 0, 0, KeyPath.ROOT), "没有内容");
                return Optional.empty();
            }
            Node root = node(parser, KeyPath.ROOT, 0);
            if (parser.nextToken() != null) {
                faults.add(FaultCode.SYNTAX, place(parser, 1, KeyPath.ROOT), "JSON 已经结束，后面还有内容");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (Unreadable e) {
            return Optional.empty();
        } catch (IOException e) {
            JsonProblems.report(e, source, faults);
            return Optional.empty();
        }
    }

    static Optional<String> field(SourceText source, String key) {
        try (JsonParser parser = PLAIN.createParser(source.text().toCharArray())) {
            boolean more = parser.nextToken() == JsonToken.START_OBJECT;
            while (more && parser.nextToken() == JsonToken.FIELD_NAME) {
                more = !parser.currentName().equals(key);
                JsonToken value = parser.nextToken();
                if (!more && value != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    return Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            // the fault is told by whoever reads the whole
        }
        return Optional.empty();
    }

    private Node node(JsonParser parser, KeyPath path, int depth) throws IOException {
        return switch (Objects.requireNonNull(parser.currentToken())) {
            case START_OBJECT -> mapping(parser, open(parser, path, depth), depth);
            case START_ARRAY -> sequence(parser, open(parser, path, depth), depth);
            case VALUE_STRING -> scalar(parser, path, ScalarNode.Kind.TEXT);
            case VALUE_NULL -> scalar(parser, path, ScalarNode.Kind.NULL);
            case VALUE_TRUE, VALUE_FALSE -> scalar(parser, path, ScalarNode.Kind.BOOLEAN);
            default -> scalar(parser, path, ScalarNode.Kind.NUMBER);
        };
    }

    private Place open(JsonParser parser, KeyPath path, int depth) {
        Place place = place(parser, 1, path);
        if (depth == Documents.MAX_DEPTH) {
            faults.add(FaultCode.TOO_DEEP, place, "嵌套太深，最多 " + Documents.MAX_DEPTH + " 层");
            throw new Unreadable();
        }
        return place;
    }

    private MappingNode mapping(JsonParser parser, Place place, int depth) throws IOException {
        MappingBuilder entries = new MappingBuilder(faults);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            KeyPath path = places ? place.path().key(key) : KeyPath.ROOT;
            Place keyPlace = places ? place(parser, quotedLength(parser), path) : somewhere;
            parser.nextToken();
            entries.add(key, keyPlace, node(parser, path, depth + 1));
        }
        return entries.build(place);
    }

    private SequenceNode sequence(JsonParser parser, Place place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, places ? place.path().item(items.size()) : KeyPath.ROOT, depth + 1));
        }
        return new SequenceNode(place, items);
    }

    private ScalarNode scalar(JsonParser parser, KeyPath path, ScalarNode.Kind kind) throws IOException {
        String text = parser.getText();
        if (!places) {
            return new ScalarNode(somewhere, kind, text);
        }
        int length = kind == ScalarNode.Kind.TEXT ? quotedLength(parser) : text.length();
        return new ScalarNode(place(parser, length, path), kind, text);
    }

    private Place place(JsonParser parser, int length, KeyPath path) {
        if (!places) {
            return somewhere;
        }
        int start = start(parser);
        return new Place(source, start, start + length, path);
    }

    private static int start(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** The length in the text of the quoted name or value that the parser stands on; escapes make it longer than its text. */
    private int quotedLength(JsonParser parser) {
        String text = source.text();
        int start = start(parser);
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length()) - start;
    }
}
