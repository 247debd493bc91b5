package io.github.baokao.internal.workbench.cases;

import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case that stands for one case for each of many names: {@code each} lists them, {@code 每个名称} is where they go. */
final class EachName {

    private static final String KEY = "each";
    private static final String VARIABLE = "每个名称";
    private static final Decoder<List<String>> NAMES = Decoders.filledList(Decoders.text());

    private final ScalarNode name;
    private boolean used;

    private EachName(ScalarNode name) {
        this.name = name;
    }

    /** What a case looks like that may stand for several. */
    static Shape shape(Shape policyCase) {
        List<Shape.Field> fields = new ArrayList<>(((Shape.Mapping) policyCase).fields());
        fields.add(new Shape.Field(KEY, false, NAMES.shape()));
        return new Shape.Mapping(fields);
    }

    /** The cases that a case stands for: itself, if it has no {@code each}. */
    static List<Node> expand(Node policyCase, Faults faults) {
        Optional<Node> each = Trees.value(policyCase, KEY);
        if (each.isEmpty() || !(policyCase instanceof MappingNode mapping)) {
            // a name that nobody has would make a case that says nothing
            variables(policyCase)
                    .forEach(node -> faults.add(
                            FaultCode.INCONSISTENT, node.place(), "写了“" + VARIABLE + "”，用例里却没有 each 列出是哪些名称"));
            return List.of(policyCase);
        }
        if (NAMES.decode(each.get(), faults).isEmpty()) {
            return List.of();
        }
        List<Node> cases = new ArrayList<>();
        for (Node item : ((SequenceNode) each.get()).items()) {
            EachName one = new EachName((ScalarNode) item);
            cases.add(one.applied(mapping));
            if (!one.used && cases.size() == 1) {
                faults.add(FaultCode.INCONSISTENT, each.get().place(), "用例里没有写“" + VARIABLE + "”，不知道这些名称用在哪里");
            }
        }
        return cases;
    }

    private static Stream<Node> variables(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream().flatMap(entry -> variables(entry.value()));
        }
        if (node instanceof SequenceNode list) {
            return list.items().stream().flatMap(EachName::variables);
        }
        return Stream.of(node).filter(EachName::isVariable);
    }

    private static boolean isVariable(Node node) {
        return node instanceof ScalarNode scalar && scalar.text().equals(VARIABLE);
    }

    /** The case for one name stands where the name does, and is called after it. */
    private Node applied(MappingNode mapping) {
        List<MappingNode.Entry> entries = new ArrayList<>();
        for (MappingNode.Entry entry : mapping.entries()) {
            if (entry.key().equals(KEY)) {
                continue;
            }
            Node value = put(entry.value());
            if (entry.key().equals("name") && value instanceof ScalarNode title) {
                value = new ScalarNode(name.place(), title.kind(), title.text() + "：" + name.text());
            }
            entries.add(new MappingNode.Entry(entry.key(), entry.keyPlace(), value));
        }
        return new MappingNode(name.place(), entries);
    }

    private Node put(Node node) {
        if (node instanceof MappingNode mapping) {
            return new MappingNode(
                    mapping.place(),
                    mapping.entries().stream()
                            .map(entry -> new MappingNode.Entry(entry.key(), entry.keyPlace(), put(entry.value())))
                            .toList());
        }
        if (node instanceof SequenceNode list) {
            return new SequenceNode(
                    list.place(), list.items().stream().map(this::put).toList());
        }
        boolean here = isVariable(node);
        used |= here;
        return here ? name : node;
    }
}
