package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.Stated;
import java.util.List;
import java.util.Optional;

/** An application as JSON, with single facts replaced by their places. */
public final class ApplicationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode root;

    private ApplicationJson(ObjectNode root) {
        this.root = root;
    }

    /**
     * An application.
     *
     * @param application the application
     * @param kinds the kinds of facts of the catalogue
     */
    public static ApplicationJson of(Application application, List<Kind> kinds) {
        ObjectNode root = object();
        set(root, "id", application.id());
        ObjectNode target = root.putObject("target");
        target.put("occupation", application.target().occupation());
        target.set("level", value(FieldType.LEVEL, application.target().level().id()));
        set(target, "region", application.target().region());
        set(target, "edition", application.target().edition().map(Edition::word));
        root.put("asOf", application.asOf().toString());
        root.set("candidate", candidate(application.candidate(), kinds));
        ArrayNode rulings = root.putArray("rulings");
        application.rulings().forEach(ruling -> ruling(rulings.addObject(), ruling));
        return new ApplicationJson(root);
    }

    /**
     * The text of an application of which nothing but the target is known.
     *
     * @param occupation the name of the occupation applied for
     * @param level the level, as it may be written in facts
     * @param region the region
     * @param edition the superseded edition
     * @return JSON without a day of signing
     */
    public static String target(String occupation, String level, Optional<String> region, Optional<String> edition) {
        ObjectNode root = object();
        ObjectNode target = root.putObject("target");
        target.put("occupation", occupation);
        target.put("level", level);
        set(target, "region", region);
        set(target, "edition", edition);
        return new ApplicationJson(root).text();
    }

    /** States so many facts of a kind of which nothing else is known. */
    public ApplicationJson withEntries(FactRef all, int count) {
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < count; i++) {
            entries.addObject();
        }
        ObjectNode copy = root.deepCopy();
        copy.withObject("/candidate").set(all.kind().list(), entries);
        return new ApplicationJson(copy);
    }

    /**
     * States a field of a fact.
     *
     * @param at the field
     * @param text its value as people write it
     */
    public ApplicationJson withText(FactRef at, String text) {
        Field field = at.field().orElseThrow();
        ObjectNode copy = root.deepCopy();
        ObjectNode candidate = copy.withObject("/candidate");
        ObjectNode fact = at.kind().isSingle()
                ? candidate
                : candidate.withObject("/" + at.kind().list() + "/" + at.index());
        fact.set(field.id(), value(field.type(), text));
        return new ApplicationJson(copy);
    }

    /** The JSON, on one line. */
    public String text() {
        try {
            return MAPPER.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }

    /** The JSON, indented, with the same line breaks on every platform. */
    public String pretty() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return MAPPER.writer(new DefaultPrettyPrinter()
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter))
                    .writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }

    private static ObjectNode candidate(Candidate candidate, List<Kind> kinds) {
        ObjectNode node = object();
        kinds.stream().filter(Kind::isSingle).forEach(kind -> fields(node, kind, candidate.person()));
        for (Kind kind : kinds) {
            if (!kind.isSingle()) {
                candidate.list(kind.list()).ifPresent(facts -> {
                    ArrayNode array = node.putArray(kind.list());
                    facts.forEach(fact -> fields(array.addObject(), kind, fact));
                });
            }
        }
        // what no kind has is written as well: whoever reads it is to say so
        candidate.facts().keySet().stream()
                .filter(list -> kinds.stream().noneMatch(kind -> kind.list().equals(list)))
                .forEach(node::putArray);
        return node;
    }

    private static void fields(ObjectNode node, Kind kind, Fact fact) {
        for (Field field : kind.fields()) {
            fact.written(field.id()).ifPresent(text -> node.set(field.id(), value(field.type(), text)));
        }
        fact.fields().stream()
                .filter(id -> kind.field(id).isEmpty())
                .forEach(id -> node.put(id, fact.written(id).orElseThrow()));
    }

    /** A value as an application has it: numbers and levels as numbers, yes and no as such. */
    private static JsonNode value(FieldType type, String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (type) {
            case LEVEL, NUMBER ->
                text.matches("\\d{1,9}") ? nodes.numberNode(Integer.parseInt(text)) : nodes.textNode(text);
            case FLAG -> nodes.booleanNode(Boolean.parseBoolean(text) || text.equals(Stated.YES.word()));
            case TEXT, DATE, OCCUPATION, MAJOR, WORD -> nodes.textNode(text);
        };
    }

    private static void ruling(ObjectNode node, Ruling ruling) {
        node.put("kind", ruling.kind().word());
        node.put("name", ruling.name());
        node.put("for", ruling.occupation());
        node.put("counts", ruling.counts());
        node.put("decided", ruling.decided().toString());
        node.put("by", ruling.by());
    }

    private static void set(ObjectNode node, String name, Optional<?> value) {
        value.ifPresent(known -> node.put(name, known.toString()));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
