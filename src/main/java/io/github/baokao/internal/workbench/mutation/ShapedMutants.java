package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The mutants of a file by its shape: a figure one more or less, another word, what need not be there left out. */
final class ShapedMutants {
    /** What tells the items of a list apart. */
    private static final List<String> NAMES =
            List.of("id", "document", "occupation", "source", "printed", "name", "school");

    private static final Map<String, String> GROUPS = Map.of("any-of", "all-of", "all-of", "any-of");

    /** Lists whose order is printed. */
    private static final Set<String> ORDERED = Set.of("documents");

    private final FileMutants file;
    private final String folder;
    private final Tried tried;
    private final ScalarMutants scalars;

    ShapedMutants(FileMutants file, String folder, Tried tried, List<String> levels, List<String> documents) {
        this.file = file;
        this.folder = folder;
        this.tried = tried;
        scalars = new ScalarMutants(file, folder, levels, documents);
    }

    /** All of a file. */
    void make(Shape shape) {
        walk("", "", file.root(), shape, false, List.of());
    }

    private void walk(String where, String key, Node node, Shape shape, boolean all, List<Node> companions) {
        if (node instanceof MappingNode mapping) {
            Map<String, Shape.Field> fields = Shapes.fields(shape, mapping)
                    .collect(Collectors.toMap(Shape.Field::key, field -> field, (one, other) -> one));
            for (MappingNode.Entry entry : mapping.entries()) {
                Optional.ofNullable(fields.get(entry.key()))
                        .ifPresent(field -> entry(join(where, entry.key()), mapping, entry, field, all));
            }
        } else if (node instanceof SequenceNode list) {
            List<Shape> shapes = Shapes.items(shape).toList();
            // words of a list are left out or added
            List<Shape> references =
                    shapes.stream().filter(Shape.Reference.class::isInstance).toList();
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                Shape made = new Shape.Either(item instanceof ScalarNode ? references : shapes);
                walk(join(where, name(list.items(), i)), key, item, made, all, List.of());
            }
        } else if (node instanceof ScalarNode scalar && (all || tried.has(key))) {
            scalars.make(where, key, scalar, shape, companions);
        }
    }

    private void entry(String where, MappingNode mapping, MappingNode.Entry entry, Shape.Field field, boolean inside) {
        String key = entry.key();
        if (Tried.isPassedOver(key)) {
            return;
        }
        List<Node> companions = Tried.companion(key).flatMap(other -> Trees.value(mapping, other)).stream()
                .toList();
        boolean all = inside || tried.whole().contains(key);
        if (all || tried.has(key)) {
            // of several items each goes by itself
            List<Node> items = entry.value() instanceof SequenceNode list ? list.items() : List.of();
            if (!field.required() && !Tried.isNeeded(key) && (items.size() < 2 || inside)) {
                String only = items.size() == 1 ? join(where, name(items, 0)) : where;
                file.dropped(kind(key, MutantKind.WORD), only, entry.value(), companions);
            }
            if (entry.value() instanceof SequenceNode list) {
                items(where, key, mapping, list);
                more(where, key, list, field.shape());
            }
            if (field.required() && field.shape() instanceof Shape.Flag) {
                String other = String.valueOf(!Trees.text(entry.value()).equals(Optional.of("true")));
                file.replaced(kind(key, MutantKind.WORD), where, entry.value(), other, companions);
            }
            Optional.ofNullable(GROUPS.get(key))
                    .ifPresent(other -> file.renamed(MutantKind.WORD, where, mapping, entry, other));
        }
        walk(where, key, entry.value(), field.shape(), all, companions);
    }

    private void items(String where, String key, MappingNode mapping, SequenceNode list) {
        for (int i = 0; i < list.items().size() && list.items().size() > 1; i++) {
            Node item = list.items().get(i);
            file.dropped(
                    kind(key, MutantKind.WORD), join(where, name(list.items(), i)), item, about(mapping, list, item));
            if (ORDERED.contains(key) && i + 1 < list.items().size()) {
                file.swapped(kind(key, MutantKind.WORD), join(where, name(list.items(), i)), list, i);
            }
        }
    }

    /** The first word of the vocabulary that is not in a list yet. */
    private void more(String where, String key, SequenceNode list, Shape shape) {
        List<String> there =
                list.items().stream().flatMap(item -> Trees.text(item).stream()).toList();
        Shapes.items(shape)
                .filter(Shape.Word.class::isInstance)
                .flatMap(word -> ((Shape.Word) word).words().stream())
                .filter(word -> !there.contains(word))
                .findFirst()
                .ifPresent(word -> file.added(kind(key, MutantKind.WORD), where, list, word));
    }

    /** What other lists beside it say of an entry. */
    private static List<Node> about(MappingNode mapping, SequenceNode list, Node entry) {
        Optional<String> text = Trees.text(entry);
        List<Node> found = new ArrayList<>();
        for (MappingNode.Entry other : mapping.entries()) {
            if (text.isPresent() && other.value() instanceof SequenceNode beside && !beside.equals(list)) {
                List<Node> saying = beside.items().stream()
                        .filter(item -> Trees.value(item, "printed")
                                .flatMap(Trees::text)
                                .equals(text))
                        .toList();
                found.addAll(saying.size() == beside.items().size() && !saying.isEmpty() ? List.of(beside) : saying);
            }
        }
        return found;
    }

    private MutantKind kind(String key, MutantKind change) {
        return Tried.kind(folder, key, change);
    }

    private static String join(String where, String key) {
        return where.isEmpty() ? key : where + "/" + key;
    }

    /** What an item is called; its number where it has no name of its own. */
    private static String name(List<Node> items, int index) {
        Optional<String> name = name(items.get(index));
        boolean alone = items.stream().filter(item -> name(item).equals(name)).count() == 1;
        return name.filter(text -> alone).orElse(String.valueOf(index + 1));
    }

    private static Optional<String> name(Node item) {
        return Trees.text(item)
                .or(() -> NAMES.stream()
                        .flatMap(key -> Trees.value(item, key).flatMap(Trees::text).stream())
                        .findFirst());
    }
}
