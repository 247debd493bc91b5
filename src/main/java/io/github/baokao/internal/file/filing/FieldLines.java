package io.github.baokao.internal.file.filing;

import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.FormText;
import io.github.baokao.filing.FilledBlank;
import io.github.baokao.filing.FilledBlank.State;
import io.github.baokao.filing.FilledLine;
import io.github.baokao.filing.FilledText;
import io.github.baokao.term.Blank;
import io.github.baokao.term.FormPart;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts what is known in the gaps of fields. */
final class FieldLines {
    private static final Set<FormPart> ABOUT_WORK = EnumSet.of(FormPart.WORK, FormPart.STATEMENT);
    private static final Set<Blank> SUMS = EnumSet.of(Blank.YEARS, Blank.YEARS_IN_CAPITALS);

    private final Map<Blank, Obtained<String>> values;
    private final CountedWork work;

    FieldLines(Map<Blank, Obtained<String>> values, CountedWork work) {
        this.values = values;
        this.work = work;
    }

    /** The lines of a field that is filled in. */
    List<FilledLine> of(FormField field) {
        if (!ABOUT_WORK.contains(field.part())) {
            return List.of(line(field, values, false, Optional.empty(), Verdict.SATISFIED));
        }
        List<WorkLine> spells = field.repeated() ? work.lines() : List.of(work.total());
        List<FilledLine> lines = new ArrayList<>();
        for (WorkLine spell : spells) {
            Map<Blank, Obtained<String>> all = new EnumMap<>(values);
            all.putAll(spell.blanks(work));
            boolean last = lines.size() == spells.size() - 1;
            lines.add(line(field, all, !last, spell.path(), spell.verdict()));
        }
        return lines;
    }

    /** The sum stands in the last line alone (discrepancy form-work-lines). */
    private static FilledLine line(
            FormField field,
            Map<Blank, Obtained<String>> values,
            boolean withoutSums,
            Optional<String> path,
            Verdict verdict) {
        List<FilledText> texts = new ArrayList<>();
        for (FormText text : field.fill()) {
            if (text instanceof FormText.Gap gap) {
                boolean empty = withoutSums && SUMS.contains(gap.blank());
                texts.add(empty ? blank(gap.blank(), State.LEFT_EMPTY) : blank(gap.blank(), values));
            } else if (text instanceof FormText.Words words) {
                texts.add(new FilledText.Words(words.text()));
            }
        }
        return new FilledLine(texts, path, verdict);
    }

    private static FilledBlank blank(Blank blank, Map<Blank, Obtained<String>> values) {
        return Optional.ofNullable(values.get(blank))
                .map(given -> new FilledBlank(
                        blank,
                        given.value().isPresent() ? State.WRITTEN : State.MISSING,
                        given.value(),
                        given.missing()))
                .orElseGet(() -> blank(blank, State.BY_HAND));
    }

    private static FilledBlank blank(Blank blank, State state) {
        return new FilledBlank(blank, state, Optional.empty(), List.of());
    }
}
