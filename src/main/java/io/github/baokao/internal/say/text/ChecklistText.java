package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Slot;
import io.github.baokao.filing.Checklist;
import io.github.baokao.filing.ChecklistItem;
import io.github.baokao.term.FilingStep;
import java.util.List;
import java.util.stream.Stream;

/** Renders a checklist for people: a box to tick for each document, why it is wanted, where it goes and what is printed of it. */
public final class ChecklistText {

    private final Wording wording;
    private final DocumentText documents;
    private final int width;

    /**
     * Renders in a language.
     *
     * @param language the language
     * @param catalog knows the printed names of the levels
     * @param width how many cells a line may take
     */
    public ChecklistText(Language language, Catalog catalog, int width) {
        this(new Wording(Messages.in(language), catalog), width);
    }

    /**
     * Tells the parts in the words of a language.
     *
     * @param wording the words
     */
    public ChecklistText(Wording wording) {
        this(wording, Lines.DEFAULT_WIDTH);
    }

    private ChecklistText(Wording wording, int width) {
        this.wording = wording;
        this.documents = new DocumentText(wording);
        this.width = width;
    }

    /**
     * Renders a checklist.
     *
     * @param application the facts, which say what each document shows
     * @param assessment the result
     * @param checklist what to bring
     * @return lines that each end in a line feed
     */
    public String render(Application application, Assessment assessment, Checklist checklist) {
        Lines lines = new Lines(width);
        Footnotes notes = new Footnotes(wording);
        FactText facts = new FactText(wording, application.candidate());
        lines.add(
                0,
                wording.text(
                        "report.title",
                        assessment.occupation().name(),
                        assessment.programme().name()));
        chosen(checklist.chosen(), lines);
        others(checklist, lines);
        if (!checklist.published()) {
            String marks =
                    notes.marks(DocumentText.notPublished(checklist.chosen().condition()));
            lines.gap().add(0, documents.notPublished() + marks);
        }
        for (ChecklistItem item : checklist.items()) {
            String title = item.document().title() + notes.marks(item.document().cites());
            lines.gap().add(0, wording.text("checklist.box"), title);
            details(item, checklist.chosen(), facts)
                    .forEach(detail -> lines.add(4, detail.head(), detail.text() + notes.marks(detail.cites())));
        }
        notes.list(lines);
        return lines.toString();
    }

    private void chosen(ConditionResult chosen, Lines lines) {
        String number = wording.text("condition", chosen.condition().number());
        lines.add(0, wording.text("checklist.by", number, wording.word(chosen.verdict())));
        lines.add(2, chosen.condition().text());
    }

    private void others(Checklist checklist, Lines lines) {
        comparison(checklist).forEach(sentence -> lines.add(0, sentence));
    }

    /**
     * How the satisfied conditions compare by their documents.
     *
     * @param checklist the checklist
     * @return sentences; none if fewer than two conditions are satisfied
     */
    public List<String> comparison(Checklist checklist) {
        List<ConditionResult> satisfied = checklist.satisfied();
        if (satisfied.size() < 2) {
            return List.of();
        }
        String counts = wording.list(satisfied.stream()
                .map(result -> wording.text(
                        "checklist.count",
                        wording.text("condition", result.condition().number()),
                        result.documents().documents().size()))
                .toList());
        String common =
                wording.list(checklist.common().stream().map(Document::title).toList());
        return List.of(wording.text("checklist.several", counts), wording.text("checklist.common", common));
    }

    /**
     * Something to know of a document.
     *
     * @param head what it is, with a colon
     * @param text the text
     * @param cites what is to be said of it
     */
    public record Detail(String head, String text, List<Discrepancy> cites) {}

    /**
     * Everything to know of a document.
     *
     * @param item the document
     * @param chosen the condition that asks for it
     * @param facts names the facts that it shows
     * @return why, where to upload, how many, what is printed for each step, and what stands in its place
     */
    public List<Detail> details(ChecklistItem item, ConditionResult chosen, FactText facts) {
        Stream<Detail> why = Stream.of(detail("checklist.why", why(item, facts)));
        Stream<Detail> treatment = documents.treatment(item.document(), chosen.condition()).stream()
                .map(sentence -> detail("checklist.note", sentence));
        Stream<Detail> slots = item.slots().stream().map(this::slot);
        Stream<Detail> copies = item.copies().stream()
                .map(number -> detail("checklist.copies", wording.text("checklist.copy", number)));
        Stream<Detail> steps = Stream.of(FilingStep.values())
                .flatMap(step -> item.at(step).stream()
                        .map(requirement -> new Detail(
                                wording.text("checklist.step", wording.word(step)), quoted(requirement), List.of())));
        Stream<Detail> rest =
                item.atAnyTime().stream().map(requirement -> detail("checklist.printed", quoted(requirement)));
        return Stream.of(why, treatment, slots, copies, steps, rest)
                .flatMap(details -> details)
                .toList();
    }

    private Detail detail(String head, String text) {
        return new Detail(wording.text(head), text, List.of());
    }

    private String why(ChecklistItem item, FactText facts) {
        String shows = wording.word(item.document().document().shows());
        if (item.restsOn().isEmpty()) {
            return wording.text("checklist.shows", shows);
        }
        String which = wording.list(item.restsOn().stream()
                .map(path -> wording.text("checklist.fact", facts.name(path), facts.detail(path)))
                .toList());
        return wording.text("checklist.shows.fact", shows, which);
    }

    private Detail slot(Slot slot) {
        return new Detail(
                wording.text("checklist.slot"),
                wording.text("checklist.slot.named", slot.text()),
                slot.cite().stream().toList());
    }

    private String quoted(Requirement requirement) {
        return wording.text("trace.quoted", requirement.text(), wording.place(requirement.at()));
    }
}
