package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Marks;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes how often one condition has another verdict, and why, each cause once with how often it has a part in it. */
final class ConditionFlipText {
    private final Wording wording;
    private final Marks marks;
    private final Lines lines;

    /** Of each part of a condition, what is seen otherwise and how often. */
    private final Map<String, Map<List<String>, Long>> causes = new LinkedHashMap<>();

    ConditionFlipText(Wording wording, Lines lines) {
        this.wording = wording;
        this.marks = new Marks(wording);
        this.lines = lines;
    }

    void render(List<PopulationDiff.Counted> flips, Function<PopulationDiff.Counted, String> examples) {
        Map<String, List<PopulationDiff.Counted>> moves = new LinkedHashMap<>();
        for (PopulationDiff.Counted flip : flips) {
            Effect.Condition effect = (Effect.Condition) flip.effect();
            String move = fromTo(
                    wording.text(effect.from().key()), wording.text(effect.to().key()));
            moves.computeIfAbsent(move, key -> new ArrayList<>()).add(flip);
            effect.causes().forEach(cause -> add(cause, flip.count()));
        }
        List<List<String>> rows = new ArrayList<>();
        moves.forEach((move, same) -> rows.add(List.of(count(sum(same)), move, examples.apply(same.get(0)))));
        DiffText.table(rows).forEach(line -> lines.exactly(6, line));
        causes.forEach((part, seen) -> {
            lines.add(6, wording.text("diff.because"), part);
            seen.forEach((texts, count) -> {
                String head = count(count) + " ";
                lines.add(8, head, texts.get(0));
                texts.stream().skip(1).forEach(text -> lines.add(10, text));
            });
        });
    }

    private static long sum(List<PopulationDiff.Counted> flips) {
        return flips.stream().mapToLong(PopulationDiff.Counted::count).sum();
    }

    private void add(Cause cause, long count) {
        if (cause instanceof Cause.NewCriterion added) {
            add(wording.text("diff.cause.new", added.criterion()), List.of(wording.word(added.verdict())), count);
        } else if (cause instanceof Cause.DroppedCriterion dropped) {
            String verdict = wording.word(dropped.verdict());
            add(wording.text("diff.cause.dropped", dropped.criterion()), List.of(verdict), count);
        } else if (cause instanceof Cause.OtherVerdict other) {
            String part = marks.between(other.oldCriterion(), other.criterion());
            if (other.shifts().isEmpty()) {
                add(part, List.of(wording.text("diff.cause.combining")), count);
            }
            other.shifts().forEach(shift -> add(part, shift(shift), count));
        } else {
            add(wording.text("diff.cause.whole"), List.of(wording.text("diff.cause.combining")), count);
        }
    }

    private void add(String part, List<String> seen, long count) {
        causes.computeIfAbsent(part, key -> new LinkedHashMap<>()).merge(seen, count, Long::sum);
    }

    /** The verdicts, what the policies asked for or looked up, and the rules. */
    private List<String> shift(Shift shift) {
        Shift.Found old = shift.old();
        Shift.Found current = shift.current();
        List<String> texts = new ArrayList<>();
        String verdicts = fromTo(wording.word(old.verdict()), wording.word(current.verdict()));
        texts.add(wording.text(
                shift.ofSpell() ? "diff.shift.spell" : "diff.shift", wording.word(shift.aspect()), verdicts));
        List<String> before = without(old.basis(), current.basis());
        List<String> after = without(current.basis(), old.basis());
        if (!before.isEmpty() || !after.isEmpty()) {
            texts.add(fromTo(wording.list(before), wording.list(after)));
        }
        texts.add(
                old.rule().equals(current.rule())
                        ? wording.text("diff.by-rule", current.rule())
                        : wording.text("diff.by-rules", old.rule(), current.rule()));
        return texts;
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private String fromTo(String from, String to) {
        String none = wording.text("diff.none");
        return wording.text("diff.from-to", from.isEmpty() ? none : from, to.isEmpty() ? none : to);
    }

    private String count(long count) {
        return wording.text("diff.count", count);
    }
}
