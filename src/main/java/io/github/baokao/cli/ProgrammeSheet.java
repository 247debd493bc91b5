package io.github.baokao.cli;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.internal.say.text.CriterionText;
import io.github.baokao.internal.say.text.DocumentText;
import io.github.baokao.internal.say.text.Footnotes;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One programme: its conditions with what they ask for, their documents, fees and exams. */
final class ProgrammeSheet {

    private final Wording wording;
    private final Footnotes notes;
    private final CriterionText criteria;

    ProgrammeSheet(Wording wording, Footnotes notes) {
        this.wording = wording;
        this.notes = notes;
        this.criteria = new CriterionText(wording);
    }

    void render(Programme programme, Catalog catalog, Lines lines) {
        lines.add(0, wording.text("show.titled", programme.name(), programme.id()));
        lines.add(0, wording.text("show.source"), programme.source().title());
        List<String> names = programme.offerings().stream()
                .map(Offering::occupation)
                .map(occupation -> wording.text("show.titled", occupation.name(), occupation.id()))
                .toList();
        lines.add(0, wording.text("show.occupations.head"), wording.list(names));
        for (Discrepancy notice : programme.notices()) {
            lines.add(0, wording.text("report.notice"), notice.summary() + notes.marks(List.of(notice)));
        }
        programme.conditions().forEach(condition -> condition(programme, condition, lines));
        lines.gap();
        new ExamSheet(wording, notes).render(programme, catalog, lines);
    }

    private void condition(Programme programme, Condition condition, Lines lines) {
        lines.gap()
                .add(
                        0,
                        wording.text("condition.title", condition.number(), condition.id())
                                + notes.marks(condition.cites()));
        lines.add(2, condition.text());
        lines.add(2, wording.text("condition.source", wording.place(condition.at())));
        for (String part : criteria.parts(condition.requires())) {
            lines.add(2, wording.text("section.required"), part);
        }
        Optional<List<ConditionDocument>> documents = condition.documents();
        String head = wording.text("section.documents");
        if (documents.isEmpty()) {
            List<Discrepancy> why = DocumentText.notPublished(condition);
            lines.add(2, head, wording.text("document.not-published") + notes.marks(why));
            return;
        }
        IntStream.range(0, documents.get().size())
                .forEach(i -> lines.add(
                        2,
                        i == 0 ? head : " ".repeat(Cells.width(head)),
                        (i + 1) + " " + document(programme, documents.get().get(i))));
    }

    private String document(Programme programme, ConditionDocument asked) {
        return DocumentText.title(asked, programme.source())
                + notes.marks(asked.cite().stream().toList());
    }
}
