package io.github.baokao.cli;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Exam;
import io.github.baokao.catalog.ExamContent;
import io.github.baokao.catalog.ExamLevel;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import io.github.baokao.internal.say.text.Footnotes;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.Level;
import java.util.List;
import java.util.Optional;

/** Exams: fee, parts, content, pass mark, when certificates come, and which regions the source speaks for. */
final class ExamSheet {

    private final Wording wording;
    private final Footnotes notes;

    ExamSheet(Wording wording, Footnotes notes) {
        this.wording = wording;
        this.notes = notes;
    }

    /** The exams of an occupation at all levels. */
    void render(Exam exam, Lines lines) {
        lines.gap().add(0, wording.text("exam.title", exam.occupation().name()));
        lines.add(2, regions(exam));
        exam.levels().forEach(level -> level(level, lines));
        general(exam, lines);
    }

    /** The exams at the level of a programme. */
    void render(Programme programme, Catalog catalog, Lines lines) {
        for (Offering offering : programme.offerings()) {
            Optional<Exam> exam = catalog.exam(offering.occupation());
            Optional<ExamLevel> level = exam.flatMap(e -> level(e, programme.level()));
            lines.gap().add(0, wording.text("exam.title", offering.occupation().name()));
            if (exam.isEmpty() || level.isEmpty()) {
                lines.add(2, wording.text("exam.not-published"));
                continue;
            }
            lines.add(2, regions(exam.get()) + elsewhere(exam.get(), programme));
            level(level.get(), lines);
            general(exam.get(), lines);
        }
    }

    private static Optional<ExamLevel> level(Exam exam, Level level) {
        return exam.levels().stream().filter(l -> l.level() == level).findFirst();
    }

    private void level(ExamLevel level, Lines lines) {
        lines.add(
                2,
                wording.text(
                        "exam.level", wording.level(level.level()), level.fee().yuan()));
        lines.add(4, wording.text("exam.fee"), level.fee().quote().text());
        lines.add(4, wording.text("exam.parts"), wording.list(level.parts()));
        for (ExamContent content : level.content()) {
            lines.add(4, wording.text("exam.content", content.part()), wording.list(content.topics()));
        }
    }

    private void general(Exam exam, Lines lines) {
        lines.add(
                2, wording.text("exam.pass", exam.passMark()), exam.passQuote().text());
        lines.add(2, wording.text("exam.certificate"), exam.certificateQuote().text());
        lines.add(2, wording.text("condition.source", exam.source().title()) + notes.marks(exam.cites()));
    }

    private String regions(Exam exam) {
        List<String> names = exam.regions().stream().map(Region::name).toList();
        return wording.text("exam.regions", exam.source().cite(), wording.list(names));
    }

    private String elsewhere(Exam exam, Programme programme) {
        return programme
                .region()
                .filter(region -> !exam.regions().contains(region))
                .map(region -> wording.text("exam.elsewhere", region.name()))
                .orElse("");
    }
}
