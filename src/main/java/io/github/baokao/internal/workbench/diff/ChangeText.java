package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.internal.say.text.ChangedPassage;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Marks;
import io.github.baokao.internal.say.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes what became of one thing. */
final class ChangeText {
    /** What is told of a thing that is new or gone; the rest stands in its file. */
    private static final Set<Trait> TELLING = Set.of(
            Trait.TEXT,
            Trait.REQUIRES,
            Trait.DOCUMENTS,
            Trait.QUOTE,
            Trait.ENDING,
            Trait.FEE,
            Trait.SUMMARY,
            Trait.READING,
            Trait.COUNTS,
            Trait.QUESTION,
            Trait.CONSTRAINTS,
            Trait.ANSWER);

    private static final Set<Trait> CODE = Set.of(Trait.CONSTRAINTS, Trait.ANSWER);

    private final Wording wording;
    private final Marks marks;
    private final Lines lines;

    ChangeText(Wording wording, Lines lines) {
        this.wording = wording;
        this.marks = new Marks(wording);
        this.lines = lines;
    }

    void render(Change change) {
        if (change instanceof Change.Changed changed) {
            lines.add(2, wording.text("diff.changed"), name(changed.thing()));
            changed.details().forEach(this::detail);
        } else {
            Thing thing = change.thing();
            String head = wording.text(change instanceof Change.Added ? "diff.added" : "diff.removed");
            lines.add(2, head, wording.text("diff.at", name(thing), thing.at().toString()));
            change.thing().properties().stream()
                    .filter(property -> TELLING.contains(property.trait()))
                    .forEach(this::property);
        }
    }

    private String name(Thing thing) {
        return wording.text("diff.thing", wording.text(thing.kind().key()), thing.name());
    }

    private void property(Property property) {
        String trait = wording.text(property.trait().key());
        if (property.content() instanceof Content.Items items) {
            if (!items.items().isEmpty()) {
                lines.add(
                        6,
                        wording.text("diff.trait.head", trait),
                        wording.list(items.items().stream().map(Item::text).toList()));
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
            lines.add(8, marks.of(reworded.passages()));
        } else if (detail instanceof Detail.Replaced replaced) {
            String none = wording.text("diff.none");
            lines.add(
                    8,
                    wording.text(
                            "diff.from-to",
                            replaced.old().orElse(none),
                            replaced.current().orElse(none)));
        } else if (detail instanceof Detail.Listed listed) {
            listed(listed);
        }
    }

    private void listed(Detail.Listed listed) {
        listed.removed().forEach(item -> item("diff.item.removed", item, listed.from()));
        listed.added().forEach(item -> item("diff.item.added", item, listed.to()));
        for (Detail.Altered altered : listed.altered()) {
            if (CODE.contains(listed.trait())) {
                code("diff.item.old", altered.old().text(), altered.passages(), true);
                code("diff.item.new", altered.current().text(), altered.passages(), false);
            } else {
                String text = at(marks.of(altered.passages()), altered.current().at(), listed.to());
                lines.add(8, wording.text("diff.item.altered"), text);
                notes(altered.old(), altered.current());
            }
        }
        listed.moved().forEach(item -> item("diff.item.moved", item, listed.to()));
    }

    private void item(String key, Item item, Optional<Spot> list) {
        lines.add(8, wording.text(key), at(item.text(), item.at(), list));
        item.notes().forEach(note -> note(note.trait(), note.text()));
    }

    /** With the line, if it is another one than that of the list. */
    private String at(String text, Spot spot, Optional<Spot> list) {
        boolean told = list.filter(spot::equals).isPresent();
        boolean sameFile = list.filter(at -> at.file().equals(spot.file())).isPresent();
        return told
                ? text
                : wording.text(
                        "diff.at", text, sameFile ? wording.text("diff.item.line", spot.line()) : spot.toString());
    }

    private void notes(Item old, Item current) {
        String none = wording.text("diff.none");
        for (Trait trait : Trait.values()) {
            Optional<String> before = note(old, trait);
            Optional<String> after = note(current, trait);
            if (!before.equals(after)) {
                String text = before.isPresent() && after.isPresent()
                        ? marks.between(before.get(), after.get())
                        : wording.text("diff.from-to", before.orElse(none), after.orElse(none));
                note(trait, text);
            }
        }
    }

    private void note(Trait trait, String text) {
        lines.add(12, wording.text("diff.trait.head", wording.text(trait.key())), text);
    }

    private static Optional<String> note(Item item, Trait trait) {
        return item.notes().stream()
                .filter(note -> note.trait() == trait)
                .map(Note::text)
                .findFirst();
    }

    /** A line of a rule with a marker under what differs; it is not wrapped, or the marker would stand nowhere. */
    private void code(String key, String text, List<ChangedPassage> passages, boolean old) {
        String head = wording.text(key);
        lines.exactly(8, head + text);
        StringBuilder marker = new StringBuilder(" ".repeat(Cells.width(head)));
        for (ChangedPassage passage : passages) {
            String part = old ? passage.old() : passage.current();
            marker.append((passage.kept() ? " " : "^").repeat(Cells.width(part)));
        }
        if (!marker.toString().isBlank()) {
            lines.exactly(8, marker.toString());
        }
    }

    private String place(Optional<Spot> from, Optional<Spot> to) {
        if (from.isPresent() && to.isPresent() && !from.get().equals(to.get())) {
            boolean sameFile = from.get().file().equals(to.get().file());
            String there =
                    sameFile ? Integer.toString(to.get().line()) : to.get().toString();
            return wording.text("diff.from-to", from.get().toString(), there);
        }
        return to.or(() -> from).map(Spot::toString).orElse("");
    }
}
