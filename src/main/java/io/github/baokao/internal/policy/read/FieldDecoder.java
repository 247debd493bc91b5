package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.Vocabulary;
import io.github.baokao.term.Level;
import java.util.HashMap;
import java.util.Map;

/** Decodes what is stated in a field of a fact. */
final class FieldDecoder {
    /** No number in a fact or a condition is greater. */
    static final int MOST = 1_000_000;

    private final Decoder<Level> level;

    /** With the words for levels. */
    FieldDecoder(Decoder<Level> level) {
        this.level = level;
    }

    /** Decodes a value of a field: a text, a date, a number or a flag. */
    Decoder<?> of(Field field) {
        return switch (field.type()) {
            case TEXT, OCCUPATION, MAJOR -> Decoders.text();
            case DATE -> Dates.partial();
            case LEVEL -> level.map(Level::id);
            case WORD -> Decoders.word(words(field));
            case NUMBER -> Decoders.integer(0, MOST);
            case FLAG -> Decoders.flag();
        };
    }

    private static Vocabulary<String> words(Field field) {
        Map<String, String> words = new HashMap<>();
        for (Word word : field.words()) {
            words.put(word.text(), word.text());
            word.others().forEach(other -> words.put(other, word.text()));
        }
        return Vocabulary.tolerant(field.words().stream().map(Word::text).toList(), words);
    }
}
