package io.github.baokao.filing;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.term.Treatment;
import java.util.List;

/**
 * A field of a form as it is filled in.
 *
 * @param field the field
 * @param treatment whether this person fills it in; {@link Treatment#EITHER} if that depends on the school, which is not known
 * @param rule the rule that said so
 * @param lines what is written; empty if it is left out
 * @param cites what is to be said of it
 */
public record FilledField(
        FormField field, Treatment treatment, PolicyRule rule, List<FilledLine> lines, List<Discrepancy> cites) {
    /** Copies the lists. */
    public FilledField {
        lines = List.copyOf(lines);
        cites = List.copyOf(cites);
    }

    /** Whether all that is to be written is known. */
    public boolean known() {
        return lines.stream()
                .flatMap(line -> line.blanks().stream())
                .noneMatch(blank -> blank.state() == FilledBlank.State.MISSING);
    }
}
