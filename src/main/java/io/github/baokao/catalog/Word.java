package io.github.baokao.catalog;

import java.util.List;

/**
 * A word that a field of facts can have.
 *
 * @param id its name in JSON results, in English, which stays the same
 * @param name the word, and in English
 * @param others what people write instead of it
 * @param like the words of the same field that it resembles: where one of them is asked for and the guides are silent about this one,
 *     a person must judge
 */
public record Word(String id, Label name, List<String> others, List<String> like) {
    /** Copies the lists. */
    public Word {
        others = List.copyOf(others);
        like = List.copyOf(like);
    }

    /** The word itself, in Chinese. */
    public String text() {
        return name.chinese();
    }
}
