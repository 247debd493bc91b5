package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Shape;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mutants of a figure, a word, a name or a day. */
final class ScalarMutants {
    /** Where the next word up or down is the likeliest slip. */
    private static final Set<String> RUNGS = Set.of("level", "at-least");

    private final FileMutants file;
    private final String folder;
    private final List<String> levels;
    private final List<String> documents;

    ScalarMutants(FileMutants file, String folder, List<String> levels, List<String> documents) {
        this.file = file;
        this.folder = folder;
        this.levels = List.copyOf(levels);
        this.documents = List.copyOf(documents);
    }

    /** All of a scalar that stands under a key; what goes with the old text is left out. */
    void make(String where, String key, ScalarNode scalar, Shape shape, List<Node> companions) {
        if (RUNGS.contains(key)) {
            rung(where, key, scalar, shape);
        } else {
            Shapes.leaves(shape).forEach(leaf -> scalar(where, key, scalar, leaf, companions));
        }
    }

    private void rung(String where, String key, ScalarNode scalar, Shape shape) {
        List<String> rungs = levels.contains(scalar.text())
                ? levels
                : Shapes.leaves(shape)
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
                .forEach(other -> file.replaced(Tried.kind(folder, key, change), where, scalar, other, companions));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
