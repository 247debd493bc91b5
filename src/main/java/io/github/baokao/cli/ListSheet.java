package io.github.baokao.cli;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.ServedSchool;
import io.github.baokao.internal.say.text.Footnotes;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.ListText;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists that a programme uses for one occupation, as printed. */
final class ListSheet {

    private final Wording wording;
    private final Footnotes notes;
    private final ListText texts;

    ListSheet(Wording wording, Footnotes notes) {
        this.wording = wording;
        this.notes = notes;
        this.texts = new ListText(wording);
    }

    void render(Programme programme, Offering offering, Lines lines) {
        Occupation occupation = offering.occupation();
        lines.add(0, wording.text("report.title", occupation.name(), programme.name()));
        names(occupation, lines);
        if (offering.lists().isEmpty()) {
            lines.gap().add(0, wording.text("show.own-only"));
            return;
        }
        OccupationLists lists = offering.lists().get();
        lines.add(0, wording.text("show.source"), lists.source().title());
        lines.gap().add(0, wording.text("show.related"));
        list(lists.related(), lines);
        lists.excluded().ifPresent(exclusion -> exclusion(exclusion, lines));
        if (lists.majors().isEmpty()) {
            lines.gap().add(0, wording.text("show.no-majors"));
        }
        for (MajorList majors : lists.majors()) {
            lines.gap().add(0, majors.heading());
            lines.add(
                    2,
                    wording.text("show.serves"),
                    wording.list(majors.serves().stream().map(this::school).toList()));
            list(majors.names(), lines);
        }
    }

    private void names(Occupation occupation, Lines lines) {
        if (!occupation.subTrades().isEmpty()) {
            List<String> trades =
                    occupation.subTrades().stream().map(texts::subTrade).toList();
            lines.add(0, wording.text("show.sub-trades"), wording.list(trades));
        }
        if (!occupation.legacyCertificates().isEmpty()) {
            List<String> old = occupation.legacyCertificates().stream()
                    .map(c -> wording.text("show.titled", c.name(), wording.level(c.level()))
                            + notes.marks(c.cite().stream().toList()))
                    .toList();
            lines.add(0, wording.text("show.legacy"), wording.list(old));
        }
        occupation
                .ownMajors()
                .ifPresent(own -> lines.add(
                        0,
                        wording.text("show.own-majors"),
                        wording.list(own.names()) + notes.marks(List.of(own.cite()))));
    }

    private void list(NameList list, Lines lines) {
        lines.add(
                2,
                wording.text(
                        "show.list",
                        list.entries().size(),
                        texts.ending(list),
                        wording.place(list.quote().at())));
        lines.add(4, list.quote().text());
        list.compounds()
                .forEach(c -> lines.add(
                        4,
                        wording.text("bullet.note"),
                        wording.text("show.compound", c.printed(), wording.list(c.names()))));
        list.misprints()
                .forEach(m -> lines.add(
                        4,
                        wording.text("bullet.note"),
                        wording.text("show.misprint", m.printed(), m.meant()) + notes.marks(List.of(m.cite()))));
        Map<Discrepancy, List<String>> remarks = new LinkedHashMap<>();
        list.remarks()
                .forEach(remark -> remarks.computeIfAbsent(remark.cite(), cite -> new ArrayList<>())
                        .add(remark.name()));
        remarks.forEach((cite, names) ->
                lines.add(4, wording.text("bullet.note"), wording.list(names) + notes.marks(List.of(cite))));
    }

    private void exclusion(Exclusion exclusion, Lines lines) {
        lines.gap()
                .add(
                        0,
                        wording.text("show.excluded"),
                        wording.list(exclusion.names())
                                + notes.marks(exclusion.cite().stream().toList()));
        lines.add(4, exclusion.quote().text());
        lines.add(
                4,
                wording.text("condition.source", wording.place(exclusion.quote().at())));
    }

    private String school(ServedSchool served) {
        return texts.school(served) + notes.marks(served.cite().stream().toList());
    }
}
