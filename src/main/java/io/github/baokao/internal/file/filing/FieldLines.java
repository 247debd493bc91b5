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

    private final Map<Blank, Obtained<String>> values;
    private final CountedWork work;
    private final PresentPost post;

    FieldLines(Map<Blank, Obtained<String>> values, CountedWork work, PresentPost post) {
        this.values = values;
        this.work = work;
        this.post = post;
    }

    /** The lines of a field that is filled in. */
    List<FilledLine> of(FormField field) {
        if (!ABOUT_WORK.contains(field.part())) {
            return List.of(line(field, values, Optional.empty(), Verdict.SATISFIED));
        }
        List<WorkLine> spells = field.repeated() ? work.lines() : List.of(work.total());
        List<FilledLine> lines = new ArrayList<>();
        for (WorkLine spell : spells) {
            Map<Blank, Obtained<String>> all = new EnumMap<>(values);
            all.putAll(spell.blanks(post));
            if (field.part() == FormPart.STATEMENT && post.occupation().value().isPresent()) {
                all.put(Blank.WORK_OCCUPATION, post.occupation());
            }
            lines.add(line(field, all, spell.path(), spell.verdict()));
        }
        return lines;
    }

    private static FilledLine line(
            FormField field, Map<Blank, Obtained<String>> values, Optional<String> path, Verdict verdict) {
        List<FilledText> texts = new ArrayList<>();
        for (FormText text : field.fill()) {
            if (text instanceof FormText.Gap gap) {
                texts.add(blank(gap.blank(), values));
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
