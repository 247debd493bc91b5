package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The kinds of facts and the figures by which time is counted: they are told as they are written, key by key. */
final class KindThings {
    private static final String FIELDS = "fields";
    private static final String ASKS = "asks";

    private final Wording wording;
    private final Origins origins;

    KindThings(Wording wording, Origins origins) {
        this.wording = wording;
        this.origins = origins;
    }

    List<Thing> of(Catalog catalog) {
        List<Thing> all = new ArrayList<>();
        for (io.github.baokao.catalog.Kind kind : catalog.kinds()) {
            Origin origin = origins.of("kinds", kind.id());
            String name = wording.text(kind.name());
            all.add(new Sheet(wording, origin)
                    .order(Trait.FIELDS, FIELDS, kind.fields(), Field::id, field -> wording.text(field.name()))
                    .order(
                            Trait.ASKS,
                            ASKS,
                            kind.asks(),
                            KindThings::id,
                            ask -> wording.text(ask.aspect().name()))
                    .written(Set.of(FIELDS, ASKS))
                    .thing(EntryKind.FACT_KIND, kind.id(), name));
            for (int i = 0; i < kind.fields().size(); i++) {
                Field field = kind.fields().get(i);
                all.add(new Sheet(wording, origin.under(FIELDS).item(i))
                        .order(Trait.ORDER, "words", field.words(), Word::id, word -> wording.text(word.name()))
                        .written(Set.of())
                        .thing(
                                EntryKind.FACT_FIELD,
                                kind.id() + "/" + field.id(),
                                name + " " + wording.text(field.name())));
            }
            for (int i = 0; i < kind.asks().size(); i++) {
                Ask ask = kind.asks().get(i);
                all.add(new Sheet(wording, origin.under(ASKS).item(i))
                        .written(Set.of())
                        .thing(
                                EntryKind.FACT_ASK,
                                kind.id() + "/" + id(ask),
                                name + " " + wording.text(ask.aspect().name())));
            }
        }
        all.add(new Sheet(wording, origins.of("time", ""))
                .written(Set.of())
                .thing(EntryKind.TIME, "time", wording.text("diff.time")));
        return all;
    }

    private static String id(Ask ask) {
        return ask.aspect().id();
    }
}
