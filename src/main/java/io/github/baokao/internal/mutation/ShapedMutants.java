package io.github.baokao.internal.mutation;

import io.github.baokao.internal.document.MappingNode;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.ScalarNode;
import io.github.baokao.internal.document.SequenceNode;
import io.github.baokao.internal.document.Shape;
import io.github.baokao.internal.document.Trees;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The mutants of a file by its shape: a figure one more or less, another word, what need not be there left out. */
final class ShapedMutants {
    /** What tells the items of a list apart. */
    private static final List<String> NAMES =
            List.of("id", "document", "occupation", "source", "printed", "name", "school");

    private static final Map<String, String> GROUPS = Map.of("any-of", "all-of", "all-of", "any-of");

    /** Where the next word up or down is the likeliest slip. */
    private static final Set<String> RUNGS = Set.of("level", "at-least");

    /** Lists whose order is printed. */
    private static final Set<String> ORDERED = Set.of("documents");

    private final FileMutants file;
    private final String folder;
    private final Tried tried;
    private final List<String> levels;
    private final List<String> documents;

    ShapedMutants(FileMutants file, String folder, Tried tried, List<String> levels, List<String> documents) {
        this.file = file;
        this.folder = folder;
        this.tried = tried;
        this.levels = List.copyOf(levels);
        this.documents = List.copyOf(documents);
    }

    /** All of a file. */
    void make(Shape shape) {
        walk("", "", file.root(), shape, false, List.of());
    }

    private void walk(String where, String key, Node node, Shape shape, boolean all, List<Node> companions) {
        if (node instanceof MappingNode mapping) {
            Map<String, Shape.Field> fields = fields(shape, mapping).collect(Collectors.toMap(
                    Shape.Field::key, field -> field, (one, other) -> one));
            for (MappingNode.Entry entry : mapping.entries()) {
                Optional.ofNullable(fields.get(entry.key()))
                        .ifPresent(field -> entry(join(where, entry.key()), mapping, entry, field, all));
            }
        } else if (node instanceof SequenceNode list) {
            List<Shape> shapes = items(shape).toList();
            // words of a list are left out or added
            List<Shape> references =
                    shapes.stream().filter(Shape.Reference.class::isInstance).toList();
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                Shape made = new Shape.Either(item instanceof ScalarNode ? references : shapes);
                walk(join(where, name(list.items(), i)), key, item, made, all, List.of());
            }
        } else if (node instanceof ScalarNode scalar && (all || tried.has(key))) {
            if (RUNGS.contains(key)) {
                rung(where, key, scalar, shape);
            } else {
                leaves(shape).forEach(leaf -> scalar(where, key, scalar, leaf, companions));
            }
        }
    }

    private void entry(
            String where, MappingNode mapping, MappingNode.Entry entry, Shape.Field field, boolean inside) {
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
        List<String> there = list.items().stream()
                .flatMap(item -> Trees.text(item).stream())
                .toList();
        items(shape)
                .filter(Shape.Word.class::isInstance)
                .flatMap(word -> ((Shape.Word) word).words().stream())
                .filter(word -> !there.contains(word))
                .findFirst()
                .ifPresent(word -> file.added(kind(key, MutantKind.WORD), where, list, word));
    }

    /** The shapes that an item of a list can have. */
    private static Stream<Shape> items(Shape shape) {
        return leaves(shape)
                .filter(Shape.Items.class::isInstance)
                .flatMap(items -> leaves(((Shape.Items) items).item()));
    }

    /** What other lists beside it say of an entry. */
    private static List<Node> about(MappingNode mapping, SequenceNode list, Node entry) {
        Optional<String> text = Trees.text(entry);
        List<Node> found = new ArrayList<>();
        for (MappingNode.Entry other : mapping.entries()) {
            if (text.isPresent() && other.value() instanceof SequenceNode beside && !beside.equals(list)) {
                List<Node> saying = beside.items().stream()
                        .filter(item -> Trees.value(item, "printed").flatMap(Trees::text).equals(text))
                        .toList();
                found.addAll(saying.size() == beside.items().size() && !saying.isEmpty() ? List.of(beside) : saying);
            }
        }
        return found;
    }

    private void rung(String where, String key, ScalarNode scalar, Shape shape) {
        List<String> rungs = levels.contains(scalar.text())
                ? levels
                : leaves(shape)
                        .filter(Shape.Word.class::isInstance)
                        .flatMap(word -> ((Shape.Word) word).words().stream())
                        .toList();
        int index = rungs.indexOf(scalar.text());
        Stream<String> neighbours = index < 0
                ? Stream.empty()
                : Stream.of(index - 1, index + 1)
                        .filter(i -> i >= 0 && i < rungs.size())
                        .map(rungs::get);
        replaced(MutantKind.FIGURE, where, key, scalar, neighbours, List.of());
    }

    private void scalar(String where, String key, ScalarNode scalar, Shape shape, List<Node> companions) {
        String text = scalar.text();
        if (shape instanceof Shape.Whole whole && text.matches("\\d{1,9}")) {
            int figure = Integer.parseInt(text);
            Stream<String> others = Stream.of(figure - 1, figure + 1)
                    .filter(other -> other >= whole.min() && other <= whole.max())
                    .map(String::valueOf);
            replaced(MutantKind.FIGURE, where, key, scalar, others, companions);
        } else if (shape instanceof Shape.Word word) {
            replaced(MutantKind.WORD, where, key, scalar, word.words().stream(), companions);
        } else if (shape instanceof Shape.Reference && documents.contains(text)) {
            Stream<String> next = documents.stream()
                    .filter(other -> other.compareTo(text) > 0)
                    .limit(1);
            replaced(MutantKind.WORD, where, key, scalar, next, companions);
        } else if (shape instanceof Shape.Text) {
            Stream<String> days = day(text).stream()
                    .flatMap(day -> Stream.of(day.minusDays(1), day.plusDays(1)))
                    .map(LocalDate::toString);
            replaced(MutantKind.FIGURE, where, key, scalar, days, companions);
        }
    }

    private void replaced(
            MutantKind change,
            String where,
            String key,
            ScalarNode scalar,
            Stream<String> others,
            List<Node> companions) {
        others.filter(other -> !other.equals(scalar.text()))
                .forEach(other -> file.replaced(kind(key, change), where, scalar, other, companions));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private MutantKind kind(String key, MutantKind change) {
        return Tried.kind(folder, key, change);
    }

    /** The fields that a mapping can have. */
    private static Stream<Shape.Field> fields(Shape shape, MappingNode mapping) {
        return leaves(shape).flatMap(leaf -> {
            if (leaf instanceof Shape.Mapping fields) {
                return fields.fields().stream();
            } else if (leaf instanceof Shape.Choice choice) {
                return choice.choices().stream().map(field -> new Shape.Field(field.key(), true, field.shape()));
            } else if (leaf instanceof Shape.ByWord byWord) {
                return Stream.concat(
                        byWord.common().fields().stream(),
                        byWord.others().values().stream().flatMap(Collection::stream));
            }
            return Stream.empty();
        }).filter(field -> mapping.has(field.key()));
    }

    /** The shapes that something can have. */
    private static Stream<Shape> leaves(Shape shape) {
        return shape instanceof Shape.Either either
                ? either.shapes().stream().flatMap(ShapedMutants::leaves)
                : Stream.of(shape);
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
        return Trees.text(item).or(() -> NAMES.stream()
                .flatMap(key -> Trees.value(item, key).flatMap(Trees::text).stream())
                .findFirst());
    }
}
