package io.github.baokao.cli;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.internal.say.text.DocumentText;
import io.github.baokao.internal.say.text.Footnotes;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents with what the guides print of them. */
final class DocumentSheet {

    private final Wording wording;
    private final Footnotes notes;

    DocumentSheet(Wording wording, Footnotes notes) {
        this.wording = wording;
        this.notes = notes;
    }

    /** All documents of all guides. */
    void render(Catalog catalog, Lines lines) {
        for (Document document : catalog.documents()) {
            lines.gap().add(0, wording.text("show.titled", document.title(), document.id()));
            document.printed().forEach(printed -> printed(printed, lines));
            substitutes(document, lines);
        }
    }

    /** The documents of a programme, each with the conditions that ask for it. */
    void render(Programme programme, Lines lines) {
        lines.add(0, wording.text("show.titled", programme.name(), programme.id()));
        Map<Document, Map<String, List<String>>> asked = new LinkedHashMap<>();
        for (Condition condition : programme.conditions()) {
            if (condition.documents().isEmpty()) {
                String number = wording.text("condition", condition.number());
                String marks = notes.marks(DocumentText.notPublished(condition));
                lines.add(0, number + " ", wording.text("document.not-published") + marks);
                continue;
            }
            for (ConditionDocument document : condition.documents().get()) {
                asked.computeIfAbsent(document.document(), d -> new LinkedHashMap<>())
                        .computeIfAbsent(asPrinted(document), text -> new ArrayList<>())
                        .add(wording.text("condition", condition.number()));
            }
        }
        asked.forEach((document, conditions) -> {
            lines.gap().add(0, wording.text("show.titled", document.title(), document.id()));
            conditions.forEach((text, numbers) -> lines.add(2, wording.list(numbers) + text));
            document.printedBy(programme.source()).ifPresent(printed -> printed(printed, lines));
            substitutes(document, lines);
        });
    }

    /** The line of a condition, where it has one of its own. */
    private String asPrinted(ConditionDocument asked) {
        String marks = notes.marks(asked.cite().stream().toList());
        Optional<String> line = asked.printed()
                .map(text -> wording.text("show.printed", text))
                .or(() -> asked.conflicting().map(text -> wording.text("show.conflicting", text)));
        return line.orElse("") + marks;
    }

    private void printed(PrintedDocument printed, Lines lines) {
        lines.add(2, wording.text("show.printed-by", printed.title(), wording.place(printed.at())));
        for (Requirement requirement : printed.requirements()) {
            lines.add(
                    4,
                    wording.text("bullet"),
                    requirement.text()
                            + limits(requirement)
                            + notes.marks(requirement.cite().stream().toList()));
        }
    }

    private String limits(Requirement requirement) {
        List<String> limits = new ArrayList<>();
        requirement.tier().ifPresent(tier -> limits.add(wording.word(tier)));
        limits.addAll(requirement.conditions());
        return limits.isEmpty() ? "" : wording.text("show.limits", wording.list(limits));
    }

    private void substitutes(Document document, Lines lines) {
        document.substitutes()
                .forEach(substitute -> lines.add(
                        2,
                        wording.text("bullet.note"),
                        wording.text(
                                "document.substitute",
                                wording.word(substitute.tier()),
                                substitute.document().title(),
                                wording.place(substitute.quote().at()))));
    }
}
