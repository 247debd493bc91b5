package io.github.baokao.internal.base.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds the tree of a YAML text from SnakeYAML's events. Jackson's YAML parser is not enough here: it joins documents, loses
 * the anchors and tags of keys, and decodes numbers before anybody asks.
 */
final class YamlTree {

    private final SourceText source;
    private final Faults faults;
    private final Texts texts;
    private final ParserImpl events;

    YamlTree(SourceText source, Texts texts, Faults faults) {
        this.texts = texts;
        this.source = source;
        this.faults = faults;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceText.MAX_BYTES);
        this.events = new ParserImpl(new StreamReader(source.text()), options);
    }

    Optional<Node> read() {
        try {
            events.getEvent(); // start of the stream
            if (events.getEvent().is(Event.ID.StreamEnd)) {
                faults.add(FaultCode.SYNTAX, new Place(source, 0, 0, KeyPath.ROOT), "没有内容");
                return Optional.empty();
            }
            Node root = node(KeyPath.ROOT, 0);
            events.getEvent(); // end of the document
            Event next = events.getEvent();
            if (!next.is(Event.ID.StreamEnd)) {
                refuse(place(next, KeyPath.ROOT), "一个文件只能有一份文档，不能再用 “---” 分隔");
            }
            return Optional.of(root);
        } catch (Unreadable e) {
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            YamlProblems.report(e, source, faults);
            return Optional.empty();
        } catch (YAMLException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // SnakeYAML lets some malformed escapes and numbers through to the JDK.
            faults.add(FaultCode.SYNTAX, new Place(source, 0, 0, KeyPath.ROOT), "YAML 语法不正确");
            return Optional.empty();
        }
    }

    private Node node(KeyPath path, int depth) {
        Event event = events.getEvent();
        Place place = place(event, path);
        if (event instanceof AliasEvent) {
            refuse(place, "不能引用锚点（*…），请把内容写全");
            throw new Unreadable();
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(place, "不能定义锚点（&…），请把内容写全");
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag() != null) {
                refuse(place, "不能用标签（!…）");
            }
            return new ScalarNode(place, kind(scalar), texts.once(scalar.getValue()));
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        if (start.getTag() != null) {
            refuse(place, "不能用标签（!…）");
        }
        if (depth == Documents.MAX_DEPTH) {
            faults.add(FaultCode.TOO_DEEP, place, "嵌套太深，最多 " + Documents.MAX_DEPTH + " 层");
            throw new Unreadable();
        }
        return start.is(Event.ID.MappingStart) ? mapping(place, depth) : sequence(place, depth);
    }

    private MappingNode mapping(Place place, int depth) {
        MappingBuilder entries = new MappingBuilder(faults);
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            if (!events.checkEvent(Event.ID.Scalar)) {
                refuse(place(events.peekEvent(), place.path()), "键只能是一段文字");
                throw new Unreadable();
            }
            // A key goes through the same checks as a value.
            ScalarNode key = (ScalarNode) node(place.path(), depth);
            KeyPath path = place.path().key(key.text());
            Place keyPlace = new Place(source, key.place().start(), key.place().end(), path);
            entries.add(key.text(), keyPlace, node(path, depth + 1));
        }
        events.getEvent();
        return entries.build(place);
    }

    private SequenceNode sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(place.path().item(items.size()), depth + 1));
        }
        events.getEvent();
        return new SequenceNode(place, items);
    }

    private static ScalarNode.Kind kind(ScalarEvent scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return ScalarNode.Kind.TEXT;
        }
        return switch (scalar.getValue()) {
            case "", "~", "null" -> ScalarNode.Kind.NULL;
            default -> ScalarNode.Kind.PLAIN;
        };
    }

    private void refuse(Place place, String message) {
        faults.add(FaultCode.YAML_FEATURE, place, message);
    }

    private Place place(Event event, KeyPath path) {
        int start = YamlProblems.offset(source, event.getStartMark());
        int end = event instanceof ScalarEvent ? YamlProblems.offset(source, event.getEndMark()) : start + 1;
        return new Place(source, start, end, path);
    }
}
