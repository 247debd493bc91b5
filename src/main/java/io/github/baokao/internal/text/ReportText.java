package io.github.baokao.internal.text;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.assessment.Outlook;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.term.Verdict;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
        FactText facts = new FactText(wording, application.candidate());
        ConditionText conditions = new ConditionText(wording, palette, facts, notes);
        Set<RequiredDocument> shown = new HashSet<>();
        head(assessment, lines, notes);
        for (ConditionResult result : assessment.conditions()) {
            conditions.render(result, lines);
            outlook(result, lines);
            missing(result.missing(), facts, lines);
            documents(result, shown, lines, notes);
        }
        notes.list(lines);
        return lines.toString();
    }

    private void head(Assessment assessment, Lines lines, Footnotes notes) {
        String occupation = assessment.occupation().name();
        String programme = assessment.programme().name();
        lines.exactly(0, palette.strong(wording.text("report.title", occupation, programme)));
        String verdict = palette.paint(assessment.verdict(), wording.word(assessment.verdict()));
        lines.exactly(0, wording.text("report.verdict", verdict));
        Stream.of(Verdict.values())
                .sorted(Collections.reverseOrder())
                .forEach(each -> conditionsWith(each, assessment, lines));
        assessment.id().ifPresent(id -> lines.add(0, wording.text("report.id"), Chinese.quoted(id)));
        lines.add(0, wording.text("report.as-of"), assessment.asOf().toString());
        lines.add(
                0, wording.text("show.source"), assessment.programme().source().title());
        String policy = assessment.policy();
        lines.add(0, wording.text("report.policy"), policy.substring(0, Math.min(POLICY_DIGITS, policy.length())));
        for (Discrepancy notice : assessment.notices()) {
            lines.add(0, wording.text("report.notice"), notice.summary() + notes.marks(List.of(notice)));
        }
    }

    private void conditionsWith(Verdict verdict, Assessment assessment, Lines lines) {
        List<String> names = assessment.conditions().stream()
                .filter(result -> result.verdict() == verdict)
                .map(result -> wording.text("condition", result.condition().number()))
                .toList();
        int widest = Stream.of(Verdict.values())
                .mapToInt(each -> Cells.width(wording.word(each)))
                .max()
                .orElse(0);
        if (!names.isEmpty()) {
            String word = Cells.pad(wording.word(verdict), widest + 2);
            lines.add(2, word, head -> palette.paint(verdict, head), wording.list(names));
        }
    }

    private void outlook(ConditionResult result, Lines lines) {
        Outlook outlook = result.outlook();
        String label = wording.text("section.outlook");
        String first = outlook.earliest().map(Object::toString).orElse("");
        switch (outlook.prospect()) {
            case NOW -> {}
            case LATER -> lines.add(2, label, wording.text("outlook.later", first));
            case NEVER -> lines.add(2, label, wording.text("outlook.never"));
            case NOT_KNOWN -> {
                boolean review = result.verdict() == Verdict.NEEDS_REVIEW;
                lines.add(2, label, wording.text(review ? "outlook.review" : "outlook.not-known"));
            }
        }
        outlook.until().ifPresent(day -> lines.add(2, label, wording.text("outlook.until", day)));
    }

    /** One line for a fact, whatever it is needed for. */
    private void missing(List<MissingFact> missing, FactText facts, Lines lines) {
        Map<String, Set<String>> aspects = new LinkedHashMap<>();
        missing.forEach(fact -> aspects.computeIfAbsent(fact.path(), path -> new LinkedHashSet<>())
                .add(wording.word(fact.aspect())));
        if (!aspects.isEmpty()) {
            lines.add(2, wording.text("section.missing"));
        }
        aspects.forEach((path, words) -> lines.add(
                4, wording.text("bullet"), wording.text("missing.fact", facts.name(path), wording.list(words), path)));
    }

    /** The documents of a condition that is ruled out are left to JSON and to the catalogue. */
    private void documents(ConditionResult result, Set<RequiredDocument> shown, Lines lines, Footnotes notes) {
        if (result.verdict() == Verdict.NOT_SATISFIED) {
            return;
        }
        if (!result.documents().published()) {
            String marks = notes.marks(DocumentText.notPublished(result.condition()));
            lines.add(2, wording.text("section.documents"), papers.notPublished() + marks);
            return;
        }
        lines.add(2, wording.text("section.documents").strip());
        int number = 0;
        for (RequiredDocument document : result.documents().documents()) {
            number++;
            String head = Cells.pad(Integer.toString(number), 3);
            if (shown.add(document)) {
                lines.add(4, head, document.title() + notes.marks(DocumentText.cites(document)));
                details(document, result, lines);
            } else {
                lines.add(4, head, wording.text("document.again", document.title()));
            }
        }
    }

    private void details(RequiredDocument document, ConditionResult result, Lines lines) {
        for (String sentence :
                papers.treatment(document, result.condition().at().source())) {
            lines.add(7, wording.text("bullet.note"), sentence);
        }
        List<String> requirements = document.requirements().stream()
                .map(Requirement::text)
                .filter(text -> !text.equals(document.title()))
                .toList();
        requirements.forEach(text -> lines.add(7, wording.text("bullet"), text));
    }
}
