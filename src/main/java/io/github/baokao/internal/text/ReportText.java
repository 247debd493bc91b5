package io.github.baokao.internal.text;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders a result for people: the verdict, for every condition the reasons, the documents and what is missing, and at the end
 * the notes that it cites with their sources.
 */
public final class ReportText {

    private static final int POLICY_DIGITS = 12;

    private final Wording wording;
    private final DocumentText papers;
    private final Palette palette;
    private final int width;

    /**
     * Renders in a language.
     *
     * @param language the language
     * @param catalog knows the printed names of the levels
     * @param palette the colours
     * @param width how many cells a line may take
     */
    public ReportText(Language language, Catalog catalog, Palette palette, int width) {
        Messages messages = Messages.in(language);
        this.wording = new Wording(messages, catalog);
        this.papers = new DocumentText(messages);
        this.palette = palette;
        this.width = width;
    }

    /**
     * Renders a result.
     *
     * @param application what was assessed; its facts are named in the text, but never a number, an employer or a school
     * @param assessment the result
     * @return lines that each end in a line feed
     */
    public String render(Application application, Assessment assessment) {
        Lines lines = new Lines(width);
        Footnotes notes = new Footnotes(wording);
        head(assessment, lines, notes);
        List<RequiredDocument> shown = new ArrayList<>();
        for (ConditionResult result : assessment.conditions()) {
            new ConditionText(wording, palette, new FactText(wording, application.candidate()), notes)
                    .render(result, lines);
            documents(result, shown, lines, notes);
            missing(result, new FactText(wording, application.candidate()), lines);
            String marks = notes.marks(result.notes());
            if (!marks.isEmpty()) {
                lines.add(2, wording.text("section.see"), marks.strip());
            }
        }
        notes.list(lines);
        return lines.toString();
    }

    private void head(Assessment assessment, Lines lines, Footnotes notes) {
        lines.exactly(
                0,
                palette.strong(wording.text(
                        "report.title",
                        assessment.occupation().name(),
                        assessment.programme().name())));
        String policy = assessment.policy();
        lines.add(
                0,
                wording.text(
                        "report.basis",
                        assessment.asOf(),
                        assessment.programme().source().title(),
                        policy.substring(0, Math.min(POLICY_DIGITS, policy.length()))));
        assessment.id().ifPresent(id -> lines.add(0, wording.text("report.id", Chinese.quoted(id))));
        long met = assessment.conditions().stream()
                .filter(result -> result.verdict() == Verdict.SATISFIED)
                .count();
        lines.exactly(
                0,
                wording.text(
                        "report.verdict",
                        palette.paint(assessment.verdict(), wording.word(assessment.verdict())),
                        assessment.conditions().size(),
                        met));
        for (Discrepancy notice : assessment.notices()) {
            lines.add(0, wording.text("report.notice"), notice.summary() + notes.marks(List.of(notice)));
        }
    }

    /** The documents of a condition that is ruled out are named only; JSON has them all. */
    private void documents(ConditionResult result, List<RequiredDocument> shown, Lines lines, Footnotes notes) {
        if (!result.documents().published()) {
            String marks = notes.marks(DocumentText.notPublished(result.condition()));
            lines.add(2, wording.text("section.documents"), papers.notPublished() + marks);
            return;
        }
        List<RequiredDocument> documents = result.documents().documents();
        if (result.verdict() == Verdict.NOT_SATISFIED) {
            List<String> titles =
                    documents.stream().map(RequiredDocument::title).toList();
            lines.add(2, wording.text("section.documents"), wording.list(titles));
            return;
        }
        lines.add(2, wording.text("section.documents").strip());
        int number = 0;
        for (RequiredDocument document : documents) {
            number++;
            boolean again = shown.contains(document);
            Set<Discrepancy> cites = DocumentText.cites(document);
            String marks = again ? "" : notes.marks(cites);
            lines.add(
                    4,
                    Cells.pad(Integer.toString(number), 3),
                    again ? wording.text("document.again", document.title()) : document.title() + marks);
            if (!again) {
                shown.add(document);
                papers.treatment(document, result.condition().at().source())
                        .forEach(sentence -> lines.add(7, wording.text("bullet.note"), sentence));
                document.requirements().stream()
                        .map(Requirement::text)
                        .filter(text -> !text.equals(document.title()))
                        .forEach(text -> lines.add(7, wording.text("bullet"), text));
            }
        }
    }

    private void missing(ConditionResult result, FactText facts, Lines lines) {
        if (result.missing().isEmpty()) {
            return;
        }
        lines.add(2, wording.text("section.missing").strip());
        result.missing().forEach(fact -> lines.add(4, wording.text("bullet"), facts.missing(fact)));
    }
}
