package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what the difference does to a population. */
final class FlipText {
    /** Rows shown of each table; the machine form has all. */
    private static final int MOST_ROWS = 40;

    private final Wording wording;
    private final Map<String, String> programmes;
    private final Lines lines;

    FlipText(Wording wording, Map<String, String> programmes, Lines lines) {
        this.wording = wording;
        this.programmes = programmes;
        this.lines = lines;
    }

    void summary(PopulationDiff diff) {
        String from = diff.seed()
                .map(seed -> wording.text("diff.generated", Long.toString(seed)))
                .orElseGet(() -> wording.text("diff.from-file"));
        lines.add(0, wording.text("diff.applications", diff.total(), from, diff.same(), diff.flipped()));
        if (diff.refused() > 0) {
            lines.add(0, wording.text("diff.refused", diff.refused()));
        }
    }

    void render(PopulationDiff diff) {
        List<PopulationDiff.Counted> effects = diff.effects();
        if (effects.isEmpty()) {
            lines.add(2, wording.text("diff.no-flips"));
        }
        table("diff.table.verdicts", effects, Effect.Verdict.class, this::verdict);
        conditions(effects);
        table("diff.table.documents", effects, Effect.Documents.class, this::documents);
        table(
                "diff.table.earliest",
                effects,
                Effect.Earliest.class,
                earliest -> List.of(
                        condition(earliest.programme(), earliest.condition()),
                        wording.text(earliest.move().key())));
        table(
                "diff.table.undecided",
                effects,
                Effect.Undecided.class,
                undecided -> List.of(
                        wording.text(undecided.current() ? "diff.by-new" : "diff.by-old"), undecided.question()));
        if (diff.refused() > 0) {
            boolean more = diff.refused() > diff.refusals().size();
            lines.gap().add(2, wording.text(more ? "diff.table.refused.more" : "diff.table.refused", diff.refused()));
            diff.refusals().forEach(refusal -> lines.add(4, wording.text("diff.line", refusal.line()), refusal.why()));
        }
    }

    /** What the columns of an effect hold. */
    private interface Columns<T> {
        List<String> of(T effect);
    }

    private <T extends Effect> void table(
            String title, List<PopulationDiff.Counted> effects, Class<T> kind, Columns<T> columns) {
        List<PopulationDiff.Counted> rows = of(effects, kind);
        if (rows.isEmpty()) {
            return;
        }
        lines.gap().add(2, wording.text(title));
        List<List<String>> cells = rows.stream()
                .limit(MOST_ROWS)
                .map(row -> Stream.of(
                                List.of(wording.text("diff.count", row.count())),
                                columns.of(kind.cast(row.effect())),
                                List.of(examples(row)))
                        .flatMap(List::stream)
                        .toList())
                .toList();
        DiffText.table(cells).forEach(line -> lines.exactly(4, line));
        more(rows);
    }

    private static List<PopulationDiff.Counted> of(List<PopulationDiff.Counted> effects, Class<? extends Effect> kind) {
        return effects.stream()
                .filter(counted -> kind.isInstance(counted.effect()))
                .sorted(Comparator.comparing(counted -> counted.effect().about()))
                .toList();
    }

    private void more(List<PopulationDiff.Counted> rows) {
        if (rows.size() > MOST_ROWS) {
            long rest = rows.stream()
                    .skip(MOST_ROWS)
                    .mapToLong(PopulationDiff.Counted::count)
                    .sum();
            lines.add(4, wording.text("diff.more", rows.size() - MOST_ROWS, rest));
        }
    }

    private List<String> verdict(Effect.Verdict verdict) {
        String old = verdict.oldProgramme();
        String current = verdict.programme();
        String known = name(current.isEmpty() ? old : current);
        String programme = old.isEmpty() || current.isEmpty() || old.equals(current)
                ? known
                : wording.text("diff.from-to", name(old), known);
        return List.of(programme, wording.text("diff.from-to", standing(verdict.from()), standing(verdict.to())));
    }

    private void conditions(List<PopulationDiff.Counted> effects) {
        Map<String, List<PopulationDiff.Counted>> conditions = new LinkedHashMap<>();
        for (PopulationDiff.Counted row : of(effects, Effect.Condition.class)) {
            Effect.Condition flip = (Effect.Condition) row.effect();
            conditions
                    .computeIfAbsent(condition(flip.programme(), flip.condition()), key -> new ArrayList<>())
                    .add(row);
        }
        if (!conditions.isEmpty()) {
            lines.gap().add(2, wording.text("diff.table.conditions"));
        }
        conditions.forEach((condition, flips) -> {
            lines.add(4, condition);
            new ConditionFlipText(wording, lines).render(flips, this::examples);
        });
    }

    private List<String> documents(Effect.Documents documents) {
        List<String> parts = new ArrayList<>();
        part("diff.documents.removed", documents.removed(), parts);
        part("diff.documents.added", documents.added(), parts);
        part("diff.documents.altered", documents.altered(), parts);
        if (documents.reordered()) {
            parts.add(wording.text("diff.reordered"));
        }
        return List.of(condition(documents.programme(), documents.condition()), wording.phrases(parts));
    }

    private void part(String key, List<String> titles, List<String> parts) {
        if (!titles.isEmpty()) {
            parts.add(wording.text(key, wording.list(titles)));
        }
    }

    /** Of an application: what is absent is its programme. */
    private String standing(DecisionState standing) {
        return wording.text(standing == DecisionState.ABSENT ? "diff.no-programme" : standing.key());
    }

    private String condition(String programme, String condition) {
        return wording.text("diff.condition.of", name(programme), condition);
    }

    private String name(String programme) {
        return programmes.getOrDefault(programme, wording.text("diff.no-programme"));
    }

    private String examples(PopulationDiff.Counted row) {
        return wording.text(
                "diff.examples",
                wording.list(row.examples().stream()
                        .map(example -> example.id()
                                .map(id -> wording.text("diff.example", example.line(), id))
                                .orElse(Long.toString(example.line())))
                        .toList()));
    }
}
