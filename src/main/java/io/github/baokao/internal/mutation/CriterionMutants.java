package io.github.baokao.internal.mutation;

import io.github.baokao.internal.document.MappingNode;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.ScalarNode;
import io.github.baokao.internal.document.SequenceNode;
import io.github.baokao.term.Counting;
import io.github.baokao.term.Level;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Term;
import io.github.baokao.term.TitleLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mutants of what a condition asks for: every figure, every word, every restriction. */
final class CriterionMutants {

    private static final Map<String, Term[]> VOCABULARIES = Map.of(
            "counting", Counting.values(),
            "occupation", OccupationScope.values(),
            "major", MajorScope.values());

    private final FileMutants file;

    CriterionMutants(FileMutants file) {
        this.file = file;
    }

    /** All of a criterion that stands at a place such as {@code hebei-2-1/1}. */
    void make(String where, Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> entry(where + "/" + entry.key(), entry));
        } else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                String place = where + "/" + (item instanceof ScalarNode word ? word.text() : String.valueOf(i + 1));
                if (list.items().size() > 1) {
                    file.dropped(MutantKind.WORD, place, item, "“" + place + "”");
                }
                make(place, item);
            }
        }
    }

    private void entry(String where, MappingNode.Entry entry) {
        if (!(entry.value() instanceof ScalarNode value)) {
            boolean list = entry.value() instanceof SequenceNode && !entry.key().equals("any-of");
            if (list || entry.key().equals("then")) {
                file.dropped(MutantKind.WORD, where, entry.value(), "限制 " + entry.key());
            }
            make(where, entry.value());
            return;
        }
        switch (entry.key()) {
            case "years", "held-years", "graduated-years" -> {
                int years = Integer.parseInt(value.text());
                Stream.of(years - 1, years + 1)
                        .filter(n -> n >= 1)
                        .forEach(n -> file.replaced(MutantKind.FIGURE, where, value, String.valueOf(n)));
            }
            case "level" -> level(where, value);
            case "evaluated" -> file.dropped(MutantKind.WORD, where, value, "限制 evaluated");
            default -> {
                for (Term word : VOCABULARIES.getOrDefault(entry.key(), new Term[0])) {
                    if (!word.word().equals(value.text())) {
                        file.replaced(MutantKind.WORD, where, value, word.word());
                    }
                }
            }
        }
        if (entry.key().equals("held-years") || entry.key().equals("graduated-years")) {
            file.dropped(MutantKind.WORD, where, value, "限制 " + entry.key());
        }
    }

    /** Levels of certificates are numbers, levels of titles words. */
    private void level(String where, ScalarNode value) {
        List<String> titles = Arrays.stream(TitleLevel.values()).map(Term::word).toList();
        List<String> levels = Arrays.stream(Level.values())
                .map(level -> String.valueOf(level.number()))
                .sorted()
                .toList();
        List<String> words = titles.contains(value.text()) ? titles : levels;
        neighbours(words, value.text()).forEach(word -> file.replaced(MutantKind.FIGURE, where, value, word));
    }

    /** The words before and after one of several. */
    static List<String> neighbours(List<String> words, String word) {
        int index = words.indexOf(word);
        return Stream.of(index - 1, index + 1)
                .filter(i -> i >= 0 && i < words.size())
                .map(words::get)
                .toList();
    }
}
