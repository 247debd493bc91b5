package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Palette;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what two policies say differently for a reader: a summary, then programme by programme, then the rest by kind. */
public final class DiffText {
    private static final int SHOWN_HASH = 12;

    private final Wording wording;
    private final Palette palette;
    private final Lines lines;

    /**
     * Writes into some lines.
     *
     * @param wording the words
     * @param palette the colours
     * @param lines takes the text
     */
    public DiffText(Wording wording, Palette palette, Lines lines) {
        this.wording = wording;
        this.palette = palette;
        this.lines = lines;
    }

    /** Writes a difference, and if there is one what it does to a population. */
    public void render(PolicyDiff diff, Optional<PopulationDiff> population) {
        summary(diff);
        population.ifPresent(found -> new FlipText(wording, diff.programmes(), lines).summary(found));
        sections(diff).forEach((title, changes) -> {
            lines.gap().exactly(0, palette.strong(title));
            ChangeText text = new ChangeText(wording, lines);
            changes.forEach(text::render);
        });
        population.ifPresent(found -> {
            lines.gap().exactly(0, palette.strong(wording.text("diff.population")));
            new FlipText(wording, diff.programmes(), lines).render(found);
        });
    }

    private void summary(PolicyDiff diff) {
        side("diff.old", diff.old());
        side("diff.new", diff.current());
        if (diff.isEmpty()) {
            lines.add(0, wording.text(diff.rewritten().isEmpty() ? "diff.same" : "diff.same-meaning"));
        } else {
            lines.add(
                    0,
                    wording.text(
                            "diff.summary",
                            diff.changes().size(),
                            count(diff, Change.Added.class),
                            count(diff, Change.Removed.class),
                            count(diff, Change.Changed.class)));
        }
        if (!diff.rewritten().isEmpty()) {
            lines.add(0, wording.text("diff.rewritten"), wording.list(diff.rewritten()));
        }
    }

    private void side(String key, PolicyDiff.Side side) {
        String hash = side.hash().substring(0, Math.min(SHOWN_HASH, side.hash().length()));
        lines.add(0, wording.text(key), wording.text("diff.side", side.name(), hash));
    }

    private static long count(PolicyDiff diff, Class<? extends Change> kind) {
        return diff.changes().stream().filter(kind::isInstance).count();
    }

    private Map<String, List<Change>> sections(PolicyDiff diff) {
        List<Change> sorted = new ArrayList<>(diff.changes());
        sorted.sort(Comparator.comparing(
                change -> change.thing().programme().map(id -> "0 " + id).orElse("1")));
        Map<String, List<Change>> sections = new LinkedHashMap<>();
        sorted.forEach(change -> sections.computeIfAbsent(title(diff, change.thing()), title -> new ArrayList<>())
                .add(change));
        return sections;
    }

    private String title(PolicyDiff diff, Thing thing) {
        return thing.programme()
                .map(id -> wording.text("show.titled", diff.programmes().getOrDefault(id, id), id))
                .orElseGet(() -> wording.text(thing.kind().key()));
    }

    /** Columns under each other. */
    static List<String> table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Cells.width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(Cells.pad(row.get(i), widths.get(i))).append("  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
