package io.github.baokao.internal.policy.read;

import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Every file that differs from a good one in one place. */
final class Mutants {

    /** What a value is replaced by. */
    private static final List<String> VALUES = List.of(
            "甲",
            "\"\"",
            "\" 甲\"",
            "-1",
            "999999999",
            "3.5",
            "\"5\"",
            "true",
            "2026-13-01",
            "ID-B",
            "null",
            "[甲]",
            "[]",
            "{甲: 乙}");

    private final List<Mutant> all = new ArrayList<>();

    private Mutants() {}

    /**
     * A file with one change.
     *
     * @param name where and what
     * @param text the file in YAML
     */
    record Mutant(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Mutant> of(Node root) {
        Mutants mutants = new Mutants();
        mutants.walk(root, "", (change, text) -> mutants.all.add(new Mutant(change, text)));
        return mutants.all;
    }

    /** Changes a value; {@code whole} takes each change of it and makes a whole file of it. */
    private void walk(Node node, String path, BiConsumer<String, String> whole) {
        for (String value : VALUES) {
            whole.accept(path + " = " + value, value);
        }
        if (node instanceof MappingNode mapping) {
            mapping(mapping, path, whole);
        } else if (node instanceof SequenceNode sequence) {
            sequence(sequence, path, whole);
        }
    }

    private void mapping(MappingNode mapping, String path, BiConsumer<String, String> whole) {
        List<String> entries = mapping.entries().stream()
                .map(e -> e.key() + ": " + text(e.value()))
                .toList();
        whole.accept(path + " + zzz", braces(with(entries, entries.size(), "zzz: 甲")));
        for (int i = 0; i < entries.size(); i++) {
            int at = i;
            MappingNode.Entry entry = mapping.entries().get(i);
            whole.accept(path + " - " + entry.key(), braces(without(entries, i)));
            whole.accept(
                    path + " ~ " + entry.key(),
                    braces(with(without(entries, i), i, entry.key() + "x: " + text(entry.value()))));
            walk(
                    entry.value(),
                    path + "." + entry.key(),
                    (change, text) ->
                            whole.accept(change, braces(with(without(entries, at), at, entry.key() + ": " + text))));
        }
    }

    private void sequence(SequenceNode sequence, String path, BiConsumer<String, String> whole) {
        List<String> items = sequence.items().stream().map(Mutants::text).toList();
        if (!items.isEmpty()) {
            whole.accept(path + " twice", brackets(with(items, 0, items.get(0))));
        }
        whole.accept(path + " + null", brackets(with(items, 0, "null")));
        // one of each form is enough
        for (int i = 0; i < Math.min(items.size(), 2); i++) {
            int at = i;
            walk(
                    sequence.items().get(i),
                    path + "[" + i + "]",
                    (change, text) -> whole.accept(change, brackets(with(without(items, at), at, text))));
        }
    }

    static String text(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream()
                    .map(e -> e.key() + ": " + text(e.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (node instanceof SequenceNode sequence) {
            return brackets(sequence.items().stream().map(Mutants::text).toList());
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean plain = scalar.kind() != ScalarNode.Kind.TEXT && scalar.text().matches("[\\w.+-]*");
        return plain
                ? scalar.text()
                : "\"" + scalar.text().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static List<String> with(List<String> list, int at, String added) {
        List<String> result = new ArrayList<>(list);
        result.add(at, added);
        return result;
    }

    private static List<String> without(List<String> list, int at) {
        List<String> result = new ArrayList<>(list);
        result.remove(at);
        return result;
    }

    private static String braces(List<String> entries) {
        return "{" + String.join(", ", entries) + "}";
    }

    private static String brackets(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }
}
