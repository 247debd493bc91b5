package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.catalog.Field;
import io.github.baokao.fact.ReadingAsked;
import java.util.Optional;

/** Which word of a field counts where another field has a say, such as the degree where the school tells it. */
final class WordReading {
    /** Stands for a word where there is none to be stated. */
    static final String NONE = "无";

    private final Field word;
    private final Field by;
    private final RuleCache rules;
    private final DecisionTable decisions;

    WordReading(Field word, Field by, RuleCache rules) {
        this.word = word;
        this.by = by;
        this.rules = rules;
        decisions = new DecisionTable(
                this.rules, (word.words().size() + 1) * (by.words().size() + 1));
    }

    Decision of(Entry entry) {
        Optional<String> stated = entry.text(word);
        Optional<String> other = entry.text(by);
        int value = place(word, stated) * (by.words().size() + 1) + place(by, other);
        return decisions.get(
                value, () -> new ReadingAsked(word.name().chinese(), stated.orElse(null), other.orElse(null)));
    }

    /** The word that counts; empty if none does. */
    Optional<String> word(Entry entry) {
        return switch (of(entry).reading().reading()) {
            case AS_STATED, DOUBTFUL, OPEN -> entry.text(word);
            case LOWEST -> Optional.of(word.words().get(0).text());
            case MISSING, NONE -> Optional.empty();
        };
    }

    /** Where the fact stands that would settle which word counts. */
    FactRef missing(Entry entry) {
        return entry.ref(entry.text(by).isEmpty() && entry.text(word).isPresent() ? by : word);
    }

    static int place(Field field, Optional<String> stated) {
        if (stated.isPresent()) {
            for (int i = 0; i < field.words().size(); i++) {
                if (field.words().get(i).text().equals(stated.get())) {
                    return i + 1;
                }
            }
        }
        return 0;
    }
}
