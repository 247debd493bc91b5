package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Exam;
import io.github.baokao.catalog.ExamContent;
import io.github.baokao.catalog.ExamLevel;
import io.github.baokao.catalog.Quote;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** The exams of a catalogue, level by level. */
final class ExamThings {
    private final Wording wording;
    private final LatestNames names;
    private final Origins origins;

    ExamThings(Wording wording, LatestNames names, Origins origins) {
        this.wording = wording;
        this.names = names;
        this.origins = origins;
    }

    List<Thing> of(Catalog catalog) {
        List<Thing> all = new ArrayList<>();
        for (Exam exam : catalog.exams()) {
            all.add(exam(exam));
            for (int i = 0; i < exam.levels().size(); i++) {
                all.add(level(exam, i));
            }
        }
        return all;
    }

    private Thing exam(Exam exam) {
        Sheet sheet = new Sheet(wording, origins.of("exams", exam.occupation().id()))
                .value(Trait.SOURCE, "source", wording.source(exam.source()))
                .names(
                        Trait.REGIONS,
                        "regions",
                        false,
                        exam.regions().stream().map(names::region).toList())
                .value(Trait.PASS_MARK, "pass.mark", Integer.toString(exam.passMark()));
        quote(sheet, Trait.PASS_QUOTE, "pass.quote", exam.passQuote());
        quote(sheet, Trait.CERTIFICATE_QUOTE, "certificate.quote", exam.certificateQuote());
        return sheet.cites(Trait.CITES, "cites", exam.cites())
                .thing(EntryKind.EXAM, exam.occupation().id(), exam.occupation().name());
    }

    private Thing level(Exam exam, int index) {
        ExamLevel level = exam.levels().get(index);
        Origin origin =
                origins.of("exams", exam.occupation().id()).under("levels").item(index);
        Sheet sheet = new Sheet(wording, origin)
                .value(
                        Trait.FEE,
                        "fee.yuan",
                        wording.text("diff.yuan", level.fee().yuan()));
        quote(sheet, Trait.FEE_QUOTE, "fee.quote", level.fee().quote());
        return sheet.names(Trait.PARTS, "parts", true, level.parts())
                .items(
                        Trait.CONTENT,
                        "content",
                        true,
                        level.content(),
                        ExamContent::part,
                        content -> List.of(new Note(Trait.TEXT, wording.list(content.topics()))))
                .place(level.at())
                .thing(
                        EntryKind.EXAM_LEVEL,
                        exam.occupation().id() + "/" + level.level().id(),
                        wording.text("diff.exam-level", exam.occupation().name(), wording.level(level.level())));
    }

    /** A sentence with its place; both are one item, so that either can change. */
    private void quote(Sheet sheet, Trait trait, String key, Quote quote) {
        sheet.items(
                trait,
                key,
                false,
                List.of(quote),
                q -> "",
                Quote::text,
                q -> List.of(new Note(Trait.PLACE, wording.place(q.at()))));
    }
}
