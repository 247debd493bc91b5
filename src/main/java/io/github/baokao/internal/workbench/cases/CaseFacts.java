package io.github.baokao.internal.workbench.cases;

import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the facts of a case in the shape of an application, so that one reader reads both. */
final class CaseFacts {

    /** The occupation applied for, as it stands in the head of a table or in a case. */
    static final Decoder<Node> OCCUPATION = CaseWords.asItIs(() -> new Shape.Reference("occupation-names"));

    private final List<String> keys;
    private final Programme programme;
    private final Place place;
    private final Node occupation;
    private final Node asOf;
    private final Decoder<String> offered;
    private final Decoder<Application> reader;

    /** For the cases of a table whose head says so. */
    CaseFacts(
            Catalog catalog,
            Decoder<Application> reader,
            Programme programme,
            Place place,
            Node occupation,
            Node asOf) {
        keys = catalog.kinds().stream().flatMap(CaseFacts::keys).toList();
        this.programme = programme;
        this.place = place;
        this.occupation = occupation;
        this.asOf = asOf;
        offered = CaseWords.oneOf(
                programme.offerings().stream().map(o -> o.occupation().name()).toList(), name -> name);
        this.reader = reader;
    }

    /** The list of the facts of a kind, or the fields of the person itself. */
    private static Stream<String> keys(Kind kind) {
        return kind.isSingle() ? kind.fields().stream().map(Field::id) : Stream.of(kind.list());
    }

    /** The application of a case; what the case does not say is taken from the head of its table. */
    Optional<Application> application(Fields fields, Faults faults) {
        Node wanted = fields.optional("occupation", OCCUPATION).orElse(occupation);
        Node day = fields.optional("as-of", asOf(reader)).orElse(asOf);
        List<MappingNode.Entry> facts = new ArrayList<>();
        for (String fact : keys) {
            fields.optional(fact, CaseWords.asItIs(() -> candidate().at(fact)))
                    .ifPresent(node -> facts.add(entry(fact, node)));
        }
        Optional<Node> rulings =
                fields.optional("rulings", CaseWords.asItIs(() -> shape(reader).at("rulings")));
        if (offered.decode(wanted, faults).isEmpty()) {
            return Optional.empty();
        }
        List<MappingNode.Entry> application = new ArrayList<>();
        application.add(entry("target", target(wanted)));
        application.add(entry("asOf", day));
        application.add(entry("candidate", new MappingNode(fields.place(), facts)));
        rulings.ifPresent(node -> application.add(entry("rulings", node)));
        return reader.decode(new MappingNode(fields.place(), application), faults);
    }

    /** The day of signing, as it stands in the head of a table or in a case, for an application that is read so. */
    static Decoder<Node> asOf(Decoder<Application> reader) {
        return CaseWords.asItIs(() -> shape(reader).at("asOf"));
    }

    private Shape.Mapping candidate() {
        return (Shape.Mapping) shape(reader).at("candidate");
    }

    private static Shape.Mapping shape(Decoder<Application> reader) {
        return (Shape.Mapping) reader.shape();
    }

    private Node target(Node wanted) {
        List<MappingNode.Entry> target = new ArrayList<>();
        target.add(entry("occupation", wanted));
        target.add(entry("level", text(programme.level().id())));
        programme.region().ifPresent(region -> target.add(entry("region", text(region.id()))));
        programme.edition().ifPresent(edition -> target.add(entry("edition", text(edition.word()))));
        return new MappingNode(place, target);
    }

    private Node text(String text) {
        return new ScalarNode(place, ScalarNode.Kind.TEXT, text);
    }

    private static MappingNode.Entry entry(String key, Node value) {
        return new MappingNode.Entry(key, value.place(), value);
    }
}
