package io.github.baokao.catalog;

import io.github.baokao.term.Blank;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a kind of facts.
 *
 * @param id its key in an application
 * @param type what it holds
 * @param name its name
 * @param words the words that it can be, if it holds one, in their order
 * @param ordered whether the words are a ladder, lowest first
 * @param links the other fields of the kind that have a say in it, by what they are to it
 * @param shown how its value is told among others, with a gap for it; empty if it is not told
 * @param personal whether it identifies the person, so that it stands in no result
 * @param absent what it means that it has no value, where that is no gap in what is known: 还在做 of the end of a spell
 * @param blanks the gaps of forms that it fills, where they are about the fact that a condition rests on
 */
public record Field(
        String id,
        FieldType type,
        Label name,
        List<Word> words,
        boolean ordered,
        Map<FieldLink, String> links,
        Optional<Label> shown,
        boolean personal,
        Optional<Label> absent,
        List<Blank> blanks) {
    /** Copies the collections. */
    public Field {
        words = List.copyOf(words);
        links = Map.copyOf(links);
        blanks = List.copyOf(blanks);
    }

    /** The id of another field that has a say in this one. */
    public Optional<String> link(FieldLink link) {
        return Optional.ofNullable(links.get(link));
    }

    /** The word with a text; empty if there is none. */
    public Optional<Word> word(String text) {
        return words.stream().filter(word -> word.text().equals(text)).findFirst();
    }
}
