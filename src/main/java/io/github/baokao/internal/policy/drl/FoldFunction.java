package io.github.baokao.internal.policy.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code accumulate} may make of many values. One more is one line here and its class. */
enum FoldFunction {
    /** The value that comes first in the order of its type. */
    LOWEST("lowest", "io.github.baokao.internal.decide.drools.Lowest"),
    /** The value that comes last. */
    HIGHEST("highest", "io.github.baokao.internal.decide.drools.Highest");

    private final String word;
    private final String type;

    FoldFunction(String word, String type) {
        this.word = word;
        this.type = type;
    }

    /** The import that tells Drools of it. */
    String imported() {
        return "import accumulate " + type + " " + word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(one -> one.word).toList();
    }

    static Optional<FoldFunction> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
