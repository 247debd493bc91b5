package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Citation;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Quote;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Collects what is said of one thing of a catalogue, each with the line where it is written. */
final class Sheet {
    private final Wording wording;
    private final Origin origin;
    private final List<Property> properties = new ArrayList<>();

    Sheet(Wording wording, Origin origin) {
        this.wording = wording;
        this.origin = origin;
    }

    Sheet sentence(Trait trait, String key, String text) {
        return add(trait, key, new Content.Sentence(text));
    }

    Sheet value(Trait trait, String key, String text) {
        return add(trait, key, new Content.Value(text));
    }

    Sheet value(Trait trait, String key, Optional<String> text) {
        text.ifPresent(value -> value(trait, key, value));
        return this;
    }

    Sheet flag(Trait trait, String key, boolean flag) {
        return value(trait, key, wording.text(flag ? "diff.yes" : "diff.no"));
    }

    /** A sentence and its place, under a key of its own or beside other keys. */
    Sheet quote(Trait trait, String key, Quote quote) {
        return sentence(trait, key, quote.text());
    }

    Sheet place(Citation at) {
        return value(Trait.PLACE, "place", wording.place(at));
    }

    Sheet cites(Trait trait, String key, List<Discrepancy> cites) {
        return items(
                trait, key, false, cites.stream().map(Discrepancy::id).toList(), Function.identity(), id -> List.of());
    }

    Sheet names(Trait trait, String key, boolean ordered, List<String> names) {
        return items(trait, key, ordered, names, Function.identity(), name -> List.of());
    }

    /** Items that are told apart by their text. */
    <T> Sheet items(
            Trait trait,
            String key,
            boolean ordered,
            List<T> items,
            Function<T, String> text,
            Function<T, List<Note>> notes) {
        return items(trait, key, ordered, items, text, text, notes);
    }

    /** Items in the order in which the file has them. */
    <T> Sheet items(
            Trait trait,
            String key,
            boolean ordered,
            List<T> items,
            Function<T, String> identity,
            Function<T, String> text,
            Function<T, List<Note>> notes) {
        properties.add(new Property(
                trait, under(key).at(), new Content.Items(made(key, items, identity, text, notes), ordered)));
        return this;
    }

    /** The order of things that are sheets of their own. */
    <T> Sheet order(Trait trait, String key, List<T> items, Function<T, String> identity, Function<T, String> text) {
        List<Item> made = made(key, items, identity, text, item -> List.of());
        properties.add(new Property(trait, under(key).at(), new Content.Order(made)));
        return this;
    }

    /** Everything as it is written, but for what stands under some keys. */
    Sheet written(Set<String> others) {
        properties.add(new Property(Trait.WRITTEN, origin.at(), new Content.Items(origin.leaves(others), false)));
        return this;
    }

    private <T> List<Item> made(
            String key,
            List<T> items,
            Function<T, String> identity,
            Function<T, String> text,
            Function<T, List<Note>> notes) {
        Origin list = under(key);
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Item(
                        identity.apply(items.get(i)),
                        text.apply(items.get(i)),
                        notes.apply(items.get(i)),
                        list.item(i).at()))
                .toList();
    }

    /** What a discrepancy that is cited adds to an item. */
    static List<Note> cite(Optional<Discrepancy> cite) {
        return note(Trait.CITES, cite.map(Discrepancy::id));
    }

    static List<Note> note(Trait trait, Optional<String> text) {
        return text.map(value -> List.of(new Note(trait, value))).orElse(List.of());
    }

    Thing thing(EntryKind kind, String id, String name) {
        return thing(kind, id, name, Optional.empty());
    }

    Thing thing(EntryKind kind, String id, String name, Optional<String> programme) {
        return new Thing(kind, id, name, programme, origin.at(), properties);
    }

    private Sheet add(Trait trait, String key, Content content) {
        properties.add(new Property(trait, under(key).at(), content));
        return this;
    }

    /** A key, or keys within keys with dots between them. */
    private Origin under(String keys) {
        Origin at = origin;
        for (String key : keys.split("\\.", -1)) {
            at = at.under(key);
        }
        return at;
    }
}
