package io.github.baokao.internal.policy.drl;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Word;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts that fields of facts can hold: names of fields and of what is found of them, and words that can be stated.
 *
 * @param texts the texts; empty if the catalogue could not be read, then any text will do
 */
record CatalogWords(Optional<Set<String>> texts) {
    /** Stands for a word where there is none to be stated. */
    private static final String NONE = "无";

    static CatalogWords of(Optional<Catalog> catalog) {
        return new CatalogWords(catalog.map(CatalogWords::of));
    }

    private static Set<String> of(Catalog catalog) {
        Set<String> texts = new TreeSet<>(Set.of(NONE));
        for (Kind kind : catalog.kinds()) {
            for (Field field : kind.fields()) {
                texts.add(field.name().chinese());
                field.words().stream().map(Word::text).forEach(texts::add);
            }
            kind.asks().stream().map(Ask::aspect).forEach(aspect -> texts.add(aspect.word()));
        }
        return texts;
    }

    /** What to write instead of a text; empty if it can be a value. */
    Optional<String> help(String text) {
        return texts.filter(known -> !known.contains(text))
                .map(known -> TokenReader.help(text, known).orElse("字段、项目和词要照 catalog/kinds/ 写"));
    }
}
