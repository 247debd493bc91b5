package io.github.baokao.internal.diff;

import io.github.baokao.internal.text.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two lists: what is equal stays, what has the same key is the same item, and the rest is new or gone. */
final class ListComparison {
    private final List<Item> removed = new ArrayList<>();
    private final List<Item> added;
    private final List<Detail.Altered> altered = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    private ListComparison(List<Item> old, List<Item> current) {
        added = new ArrayList<>(current);
        for (Item item : old) {
            Optional<Item> same = added.stream().filter(item::says).findFirst();
            same.ifPresentOrElse(
                    found -> {
                        remove(added, found);
                        order.add(position(current, found));
                    },
                    () -> removed.add(item));
        }
        for (Item item : List.copyOf(removed)) {
            added.stream()
                    .filter(other -> other.key().equals(item.key()))
                    .findFirst()
                    .ifPresent(found -> {
                        remove(added, found);
                        remove(removed, item);
                        altered.add(new Detail.Altered(item, found, Passages.between(item.text(), found.text())));
                    });
        }
    }

    /** What is different; empty if nothing is. */
    static Optional<Detail> between(
            Trait trait, Optional<Spot> from, Optional<Spot> to, Versions<Content.Items> lists) {
        ListComparison all = new ListComparison(
                lists.old().map(Content.Items::items).orElse(List.of()),
                lists.current().map(Content.Items::items).orElse(List.of()));
        boolean ordered =
                lists.current().or(lists::old).map(Content.Items::ordered).orElse(false);
        boolean reordered =
                ordered && !all.order.equals(all.order.stream().sorted().toList());
        if (all.added.isEmpty() && all.removed.isEmpty() && all.altered.isEmpty() && !reordered) {
            return Optional.empty();
        }
        return Optional.of(new Detail.Listed(trait, from, to, all.added, all.removed, all.altered, reordered));
    }

    /** By identity: an entry may stand in a list twice. */
    private static void remove(List<Item> items, Item item) {
        items.remove(position(items, item));
    }

    @SuppressWarnings("ReferenceEquality")
    private static int position(List<Item> items, Item item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) == item) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such item");
    }
}
