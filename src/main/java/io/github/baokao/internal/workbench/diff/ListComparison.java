package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.say.text.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<Item> current = lists.current().map(Content.Items::items).orElse(List.of());
        ListComparison all =
                new ListComparison(lists.old().map(Content.Items::items).orElse(List.of()), current);
        boolean ordered =
                lists.current().or(lists::old).map(Content.Items::ordered).orElse(false);
        List<Item> moved = ordered ? all.moved(current) : List.of();
        if (all.added.isEmpty() && all.removed.isEmpty() && all.altered.isEmpty() && moved.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Detail.Listed(trait, from, to, all.added, all.removed, all.altered, moved));
    }

    /** What stands in another order; whatever else became of the items is told elsewhere. */
    static Optional<Detail> order(Trait trait, Optional<Spot> from, Optional<Spot> to, Versions<Content.Order> lists) {
        List<Item> current = lists.current().map(Content.Order::items).orElse(List.of());
        List<Item> old = lists.old().map(Content.Order::items).orElse(List.of());
        List<Item> moved = new ListComparison(keys(old), keys(current)).moved(current);
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(new Detail.Listed(trait, from, to, List.of(), List.of(), List.of(), moved));
    }

    private static List<Item> keys(List<Item> items) {
        return items.stream()
                .map(item -> new Item(item.key(), "", List.of(), item.at()))
                .toList();
    }

    /** All but the longest row of items that stand in their old order. */
    private List<Item> moved(List<Item> current) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int position : order) {
            List<Integer> longest = rows.stream()
                    .filter(row -> row.get(row.size() - 1) < position)
                    .reduce(List.of(), (best, row) -> row.size() > best.size() ? row : best);
            List<Integer> row = new ArrayList<>(longest);
            row.add(position);
            rows.add(row);
        }
        Set<Integer> kept =
                Set.copyOf(rows.stream().reduce(List.of(), (best, row) -> row.size() > best.size() ? row : best));
        return order.stream()
                .filter(position -> !kept.contains(position))
                .sorted()
                .map(current::get)
                .toList();
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
