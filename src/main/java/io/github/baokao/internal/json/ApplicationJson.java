package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.Term;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application as JSON, with single facts replaced by path. */
public final class ApplicationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern PATH = Pattern.compile("candidate\\.(\\w+)(?:\\[(\\d+)]\\.(\\w+))?");

    private final ObjectNode root;

    private ApplicationJson(ObjectNode root) {
        this.root = root;
    }

    /** An application. */
    public static ApplicationJson of(Application application) {
        ObjectNode root = object();
        set(root, "id", application.id());
        ObjectNode target = root.putObject("target");
        target.put("occupation", application.target().occupation());
        target.put("level", application.target().level().number());
        set(target, "region", application.target().region());
        set(target, "edition", application.target().edition().map(Edition::word));
        root.put("asOf", application.asOf().toString());
        root.set("candidate", candidate(application.candidate()));
        list(root, "rulings", Optional.of(application.rulings()), ApplicationJson::ruling);
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

    /** Sets a list of facts to so many entries of which nothing is stated. */
    public ApplicationJson withEntries(String path, int count) {
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < count; i++) {
            entries.addObject();
        }
        return with(path, entries);
    }

    /** Sets one fact to a text. */
    public ApplicationJson withText(String path, String value) {
        return with(path, JsonNodeFactory.instance.textNode(value));
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

    private ApplicationJson with(String path, JsonNode value) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no path of a candidate's fact: " + path);
        }
        ObjectNode copy = root.deepCopy();
        ObjectNode candidate = copy.withObject("/candidate");
        if (parts.group(2) == null) {
            candidate.set(parts.group(1), value);
        } else {
            candidate.withObject("/" + parts.group(1) + "/" + parts.group(2)).set(parts.group(3), value);
        }
        return new ApplicationJson(copy);
    }

    private static ObjectNode candidate(Candidate candidate) {
        ObjectNode node = object();
        set(node, "birthDate", candidate.birthDate());
        list(node, "certificates", candidate.certificates(), ApplicationJson::certificate);
        list(node, "employment", candidate.employment(), ApplicationJson::spell);
        list(node, "education", candidate.education(), ApplicationJson::schooling);
        list(node, "titles", candidate.titles(), ApplicationJson::title);
        list(node, "training", candidate.training(), ApplicationJson::training);
        return node;
    }

    private static void certificate(ObjectNode node, Certificate certificate) {
        set(node, "occupation", certificate.occupation());
        certificate.level().ifPresent(level -> node.put("level", level.number()));
        set(node, "issued", certificate.issued());
        set(node, "number", certificate.number());
        word(node, "kind", certificate.kind());
    }

    private static void spell(ObjectNode node, Spell spell) {
        set(node, "employer", spell.employer());
        set(node, "occupation", spell.occupation());
        set(node, "from", spell.from());
        set(node, "to", spell.to());
        set(node, "employerFounded", spell.employerFounded());
        set(node, "employerDissolved", spell.employerDissolved());
    }

    private static void schooling(ObjectNode node, Schooling schooling) {
        set(node, "school", schooling.school());
        word(node, "schoolType", schooling.schoolType());
        word(node, "classType", schooling.classType());
        word(node, "degree", schooling.degree());
        set(node, "major", schooling.major());
        set(node, "majorCategory", schooling.majorCategory());
        word(node, "status", schooling.status());
        set(node, "graduated", schooling.graduated());
        schooling.evaluated().ifPresent(evaluated -> node.put("evaluated", evaluated));
    }

    private static void title(ObjectNode node, Title title) {
        set(node, "name", title.name());
        word(node, "level", title.level());
        set(node, "granted", title.granted());
        title.corresponds().ifPresent(corresponds -> node.put("corresponds", corresponds));
    }

    private static void training(ObjectNode node, Training training) {
        set(node, "occupation", training.occupation());
        training.level().ifPresent(level -> node.put("level", level.number()));
        set(node, "completed", training.completed());
    }

    private static void ruling(ObjectNode node, Ruling ruling) {
        node.put("kind", ruling.kind().word());
        node.put("name", ruling.name());
        node.put("for", ruling.occupation());
        node.put("counts", ruling.counts());
        node.put("decided", ruling.decided().toString());
        node.put("by", ruling.by());
    }

    private static <T> void list(
            ObjectNode node, String name, Optional<List<T>> facts, BiConsumer<ObjectNode, T> writer) {
        facts.ifPresent(entries -> {
            ArrayNode array = node.putArray(name);
            entries.forEach(entry -> writer.accept(array.addObject(), entry));
        });
    }

    private static void set(ObjectNode node, String name, Optional<?> value) {
        value.ifPresent(known -> node.put(name, known.toString()));
    }

    private static void word(ObjectNode node, String name, Optional<? extends Term> value) {
        value.ifPresent(known -> node.put(name, known.word()));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
