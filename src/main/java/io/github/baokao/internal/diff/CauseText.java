package io.github.baokao.internal.diff;

import io.github.baokao.internal.text.Lines;
import io.github.baokao.internal.text.Wording;

/** Writes why a condition has another verdict. */
final class CauseText {
    private final Wording wording;
    private final Lines lines;

    CauseText(Wording wording, Lines lines) {
        this.wording = wording;
        this.lines = lines;
    }

    void render(Cause cause) {
        if (cause instanceof Cause.NewCriterion added) {
            because(wording.text("diff.cause.new", added.criterion(), wording.word(added.verdict())));
        } else if (cause instanceof Cause.DroppedCriterion dropped) {
            because(wording.text("diff.cause.dropped", dropped.criterion(), wording.word(dropped.verdict())));
        } else if (cause instanceof Cause.Combining) {
            because(wording.text("diff.cause.combining"));
        } else if (cause instanceof Cause.OtherVerdict other) {
            String criterion = other.oldCriterion().equals(other.criterion())
                    ? other.criterion()
                    : wording.text("diff.from-to", other.oldCriterion(), other.criterion());
            because(wording.text(
                    "diff.cause.verdict", criterion, wording.word(other.old()), wording.word(other.current())));
            if (other.shifts().isEmpty()) {
                lines.add(8, wording.text("diff.cause.combining"));
            }
            other.shifts().forEach(this::shift);
        }
    }

    private void because(String text) {
        lines.add(6, wording.text("diff.because"), text);
    }

    private void shift(Shift shift) {
        String aspect = wording.word(shift.aspect());
        lines.add(8, wording.text(shift.ofSpell() ? "diff.shift.spell" : "diff.shift", aspect), found("diff.old", shift.old()));
        lines.add(10, found("diff.new", shift.current()));
    }

    private String found(String side, Shift.Found found) {
        return wording.text(
                "diff.found", wording.text(side), wording.word(found.verdict()), found.rule(), wording.list(found.basis()));
    }
}
