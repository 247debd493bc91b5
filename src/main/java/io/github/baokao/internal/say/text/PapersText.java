package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Source;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.term.Treatment;
import io.github.baokao.term.Verdict;
import java.util.HashSet;
import java.util.Set;

/** Renders the documents of the conditions of one result; what was shown for one condition is not repeated for the next. */
final class PapersText {

    private final Page page;
    private final DocumentText documents;
    private final Set<RequiredDocument> shown = new HashSet<>();

    PapersText(Page page) {
        this.page = page;
        this.documents = new DocumentText(page.wording());
    }

    /** The documents of a condition that is ruled out are left to JSON and to the catalogue. */
    void render(ConditionResult result) {
        if (result.verdict() == Verdict.NOT_SATISFIED) {
            return;
        }
        String head = page.text("section.documents");
        if (!result.documents().published()) {
            String marks = page.notes().marks(DocumentText.notPublished(result.condition()));
            page.lines().add(2, head, documents.notPublished() + marks);
            return;
        }
        page.lines().add(2, head.strip());
        int number = 0;
        for (RequiredDocument document : result.documents().documents()) {
            number++;
            String label = Cells.pad(Integer.toString(number), 3);
            if (shown.add(document)) {
                String marks = page.notes().marks(document.cites());
                page.lines().add(4, label, document.title() + marks);
                details(document, result);
            } else {
                page.lines().add(4, label, page.text("document.again", document.title()));
            }
        }
    }

    private void details(RequiredDocument document, ConditionResult result) {
        Source guide = result.condition().at().source();
        documents
                .treatment(document, result.condition())
                .forEach(sentence -> page.lines().add(7, page.text("bullet.note"), sentence));
        if (page.traced()) {
            document.document()
                    .printedBy(guide)
                    .ifPresent(printed -> page.lines()
                            .add(7, page.text("condition.source", page.wording().place(printed.at()))));
        }
        for (Requirement requirement : document.requirements()) {
            if (repeated(requirement, document)) {
                continue;
            }
            if (page.traced()) {
                String place = page.wording().place(requirement.at());
                page.lines().add(7, page.text("bullet"), page.text("trace.quoted", requirement.text(), place));
            } else if (!requirement.text().equals(document.title())) {
                page.lines().add(7, page.text("bullet"), requirement.text());
            }
        }
    }

    /** Whether the sentence was shown already as the one by which the document takes the place of another. */
    private static boolean repeated(Requirement requirement, RequiredDocument document) {
        return document.treatment() == Treatment.REPLACED
                && document.substitutes().stream()
                        .anyMatch(substitute -> substitute.quote().text().contains(requirement.text()));
    }
}
