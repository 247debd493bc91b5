package io.github.baokao.internal.diff;

import io.github.baokao.internal.text.Cells;
import io.github.baokao.internal.text.Lines;
import io.github.baokao.internal.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what became of one thing. */
final class ChangeText {
    private static final int KEPT = 16;

    /** What is told of a thing that is new or gone; the rest stands in its file. */
    private static final Set<Trait> TELLING = Set.of(
            Trait.TEXT,
            Trait.REQUIRES,
            Trait.DOCUMENTS,
            Trait.SUMMARY,
            Trait.READING,
            Trait.COUNTS,
            Trait.QUESTION,
            Trait.CONSTRAINTS,
            Trait.ANSWER);

    private static final Set<Trait> CODE = Set.of(Trait.CONSTRAINTS, Trait.ANSWER);

    private final Wording wording;
    private final Lines lines;

    ChangeText(Wording wording, Lines lines) {
        this.wording = wording;
        this.lines = lines;
    }

    void render(Change change) {
        if (change instanceof Change.Changed changed) {
            String moved = place(Optional.of(changed.old().at()), Optional.of(changed.thing().at()));
            title("diff.changed", changed.thing(), moved);
            changed.details().forEach(this::detail);
        } else {
            title(
                    change instanceof Change.Added ? "diff.added" : "diff.removed",
                    change.thing(),
                    change.thing().at().toString());
            change.thing().properties().stream()
                    .filter(property -> TELLING.contains(property.trait()))
                    .forEach(this::property);
        }
    }

    private void title(String key, Thing thing, String at) {
        String kind = wording.text(thing.kind().key());
        lines.add(2, wording.text(key), wording.text("diff.thing", kind, thing.name(), at));
    }

    private void property(Property property) {
        String trait = wording.text(property.trait().key());
        if (property.content() instanceof Content.Items items) {
            if (!items.items().isEmpty()) {
                lines.add(6, wording.text("diff.trait.head", trait), wording.list(items.items().stream()
                        .map(Item::text)
                        .toList()));
            }
        } else if (property.content() instanceof Content.Sentence sentence) {
            lines.add(6, wording.text("diff.trait.head", trait), sentence.text());
        } else if (property.content() instanceof Content.Value value) {
            lines.add(6, wording.text("diff.trait.head", trait), value.text());
        }
    }

    private void detail(Detail detail) {
        String trait = wording.text(detail.trait().key());
        lines.add(6, wording.text("diff.detail", trait, place(detail.from(), detail.to())));
        if (detail instanceof Detail.Reworded reworded) {
            lines.add(8, marked(reworded.passages()));
        } else if (detail instanceof Detail.Replaced replaced) {
            String none = wording.text("diff.none");
            lines.add(8, wording.text("diff.from-to", replaced.old().orElse(none), replaced.current().orElse(none)));
        } else if (detail instanceof Detail.Listed listed) {
            listed(listed);
        }
    }

    private void listed(Detail.Listed listed) {
        listed.removed().forEach(item -> item("diff.item.removed", item));
        listed.added().forEach(item -> item("diff.item.added", item));
        for (Detail.Altered altered : listed.altered()) {
            if (CODE.contains(listed.trait())) {
                code("diff.item.old", altered.old().text(), altered.passages(), true);
                code("diff.item.new", altered.current().text(), altered.passages(), false);
            } else {
                String at = place(Optional.of(altered.old().at()), Optional.of(altered.current().at()));
                lines.add(8, wording.text("diff.item.altered"), wording.text("diff.at", marked(altered.passages()), at));
                notes(altered.old(), altered.current());
            }
        }
        if (listed.reordered()) {
            lines.add(8, wording.text("diff.reordered"));
        }
    }

    private void item(String key, Item item) {
        lines.add(8, wording.text(key), wording.text("diff.at", item.text(), item.at().toString()));
        item.notes().forEach(note -> note(note.trait(), note.text()));
    }

    private void notes(Item old, Item current) {
        String none = wording.text("diff.none");
        for (Trait trait : Trait.values()) {
            Optional<String> before = note(old, trait);
            Optional<String> after = note(current, trait);
            if (!before.equals(after)) {
                String text = before.isPresent() && after.isPresent()
                        ? marked(Passages.between(before.get(), after.get()))
                        : wording.text("diff.from-to", before.orElse(none), after.orElse(none));
                note(trait, text);
            }
        }
    }

    private void note(Trait trait, String text) {
        lines.add(12, wording.text("diff.trait.head", wording.text(trait.key())), text);
    }

    private static Optional<String> note(Item item, Trait trait) {
        return item.notes().stream().filter(note -> note.trait() == trait).map(Note::text).findFirst();
    }

    /** A line of a rule with a marker under what differs; it is not wrapped, or the marker would stand nowhere. */
    private void code(String key, String text, List<Passage> passages, boolean old) {
        String head = wording.text(key);
        lines.exactly(8, head + text);
        StringBuilder marker = new StringBuilder(" ".repeat(Cells.width(head)));
        for (Passage passage : passages) {
            String part = old ? passage.old() : passage.current();
            marker.append((passage.kept() ? " " : "^").repeat(Cells.width(part)));
        }
        if (!marker.toString().isBlank()) {
            lines.exactly(8, marker.toString());
        }
    }

    /** For instance {@code ……工作满【5→4】年。} */
    private String marked(List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.kept()) {
                text.append(kept(passage.old(), i > 0, i < passages.size() - 1));
            } else if (passage.old().isEmpty()) {
                text.append(wording.text("diff.passage.added", passage.current()));
            } else if (passage.current().isEmpty()) {
                text.append(wording.text("diff.passage.removed", passage.old()));
            } else {
                text.append(wording.text("diff.passage.changed", passage.old(), passage.current()));
            }
        }
        return text.toString();
    }

    /** What surrounds a change, without what is far from it. */
    private static String kept(String text, boolean afterChange, boolean beforeChange) {
        int[] points = text.codePoints().toArray();
        int shown = (afterChange ? KEPT : 0) + (beforeChange ? KEPT : 0);
        if (points.length <= shown + 2 || shown == 0) {
            return text;
        }
        String start = afterChange ? new String(points, 0, KEPT) : "";
        String end = beforeChange ? new String(points, points.length - KEPT, KEPT) : "";
        return start + "……" + end;
    }

    private String place(Optional<Spot> from, Optional<Spot> to) {
        if (from.isPresent() && to.isPresent() && !from.get().equals(to.get())) {
            boolean sameFile = from.get().file().equals(to.get().file());
            String there = sameFile ? Integer.toString(to.get().line()) : to.get().toString();
            return wording.text("diff.from-to", from.get().toString(), there);
        }
        return to.or(() -> from).map(Spot::toString).orElse("");
    }
}
