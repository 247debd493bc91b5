package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.filing.FilledBlank;
import io.github.baokao.filing.FilledField;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.filing.FilledLine;
import io.github.baokao.filing.FilledText;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.term.Treatment;
import io.github.baokao.term.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Renders filled forms, to be copied by hand. */
public final class FormsText {
    private static final String GAP = "____";

    private final Wording wording;
    private final FactText facts;

    /**
     * Renders the forms of a person.
     *
     * @param wording the words
     * @param candidate the person, whose missing facts are named
     */
    public FormsText(Wording wording, Candidate candidate) {
        this.wording = wording;
        facts = new FactText(wording, candidate);
    }

    /**
     * Renders the forms of a condition.
     *
     * @param result the condition
     * @param forms the forms; none if its source prints no documents
     * @param width how many cells a line may take
     * @return lines that each end in a line feed
     */
    public String render(ConditionResult result, List<FilledForm> forms, int width) {
        Lines lines = new Lines(width);
        Footnotes notes = new Footnotes(wording);
        String name = wording.text("condition", result.condition().number());
        String verdict = wording.word(result.verdict());
        lines.add(0, wording.text("form.condition", name, result.condition().id(), verdict));
        if (forms.isEmpty()) {
            lines.gap().add(0, notPublished());
        }
        forms.forEach(form -> form(form, lines, width, notes));
        notes.list(lines);
        return lines.toString();
    }

    /** The title of a form and where it is printed. */
    public String title(FilledForm form) {
        return wording.text(
                "form.title", form.form().title(), wording.place(form.form().at()));
    }

    /** What stands in the place of a field that is left out. */
    public String leftOut() {
        return wording.text("form.left-out");
    }

    /** What stands in the place of forms that no source prints. */
    public String notPublished() {
        return wording.text("form.not-published");
    }

    private void form(FilledForm form, Lines lines, int width, Footnotes notes) {
        lines.gap().add(0, title(form));
        for (FilledField field : form.fields()) {
            field(field, lines, width, notes);
        }
    }

    private void field(FilledField field, Lines lines, int width, Footnotes notes) {
        if (field.lines().isEmpty()) {
            lines.add(2, caption(field) + leftOut() + notes.marks(field.rule().cites()));
            return;
        }
        String head = wording.text("form.field", caption(field), notes.marks(field.cites()));
        String only = head + text(field.lines().get(0));
        boolean fits = field.lines().size() == 1 && Cells.width(only) + 2 <= width;
        lines.add(2, fits ? only : head);
        for (FilledLine line : field.lines()) {
            if (!fits) {
                lines.add(4, text(line));
            }
            remarks(field, line).forEach(remark -> lines.add(6, wording.text("bullet.note"), remark));
        }
    }

    /**
     * The caption of a field, with the one that it stands under.
     *
     * @param field the field
     */
    public static String caption(FilledField field) {
        String label = field.field().label().replaceAll("[:：]$", "");
        return field.field().group().map(group -> group + "·" + label).orElse(label);
    }

    /** What is written in a line: a gap that is left open is a line to write on. */
    private static String text(FilledLine line) {
        return line.texts().stream()
                .map(text -> text instanceof FilledBlank blank
                        ? blank.value().orElse(GAP)
                        : ((FilledText.Words) text).text())
                .collect(Collectors.joining());
    }

    /**
     * What is to be said of a line: what it lacks, what is written by hand, what a person must judge.
     *
     * @param field its field
     * @param line the line
     * @return sentences, perhaps none
     */
    public List<String> remarks(FilledField field, FilledLine line) {
        Set<String> remarks = new LinkedHashSet<>();
        if (field.treatment() == Treatment.EITHER) {
            remarks.add(wording.text("form.either"));
        }
        if (line.verdict() == Verdict.NEEDS_REVIEW) {
            remarks.add(wording.text("form.review"));
        }
        line.blanks().forEach(blank -> remark(blank, remarks));
        return List.copyOf(remarks);
    }

    private void remark(FilledBlank blank, Set<String> remarks) {
        String word = blank.blank().word();
        switch (blank.state()) {
            case WRITTEN -> {}
            case MISSING -> blank.missing().forEach(path -> remarks.add(missing(word, path)));
            case BY_HAND -> remarks.add(wording.text("form.by-hand", word));
        }
    }

    /** A fact in words with its path; of the particulars, the blank's own word says what they are. */
    private String missing(String word, String path) {
        String name = facts.name(path);
        return name.equals(path)
                ? wording.text("form.missing.particular", word, path)
                : wording.text("form.missing", word, wording.text("form.fact", name, path));
    }
}
