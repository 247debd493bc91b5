package io.github.baokao.internal.say.report;

import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.OL;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the person stated, drawn to scale: one row for each key day and each fact, which says in words what it draws. */
final class TimelinePart implements Section {

    @Override
    public String id() {
        return "_timeline";
    }

    @Override
    public String title(ReportContext sheet) {
        return sheet.text("page.timeline");
    }

    @Override
    public List<Html> content(ReportContext sheet) {
        TimelineData timeline = TimelineData.of(sheet);
        Drawing drawing = new Drawing(timeline.scale());
        List<Element> parts = new ArrayList<>();
        parts.add(drawing.lines(timeline.days()));
        parts.add(DIV.of(DIV.of().css("label"), drawing.years()).css("row years"));
        parts.add(group(
                sheet.text("page.days"),
                timeline.days().stream().map(day -> day(day, drawing)).toList()));
        timeline.spells()
                .forEach((kind, spells) -> parts.add(group(
                        sheet.wording().text(kind.name()),
                        spells.stream()
                                .map(spell -> spell(spell, sheet, drawing))
                                .toList())));
        timeline.marks()
                .forEach((kind, marks) -> parts.add(group(
                        sheet.wording().text(kind.name()),
                        marks.stream().map(mark -> mark(mark, sheet, drawing)).toList())));
        return List.of(DIV.of(parts).css("timeline"), legend(timeline, sheet));
    }

    private static Element group(String name, List<Element> rows) {
        return DIV.of(H3.of(name), OL.of(rows).css("plain")).css("rows");
    }

    private static Element row(List<Html> label, Element strip) {
        return LI.of(DIV.of(label).css("label"), strip).css("row");
    }

    private static Element day(KeyDay day, Drawing drawing) {
        Element label = P.of(SPAN.of(day.day().toString()).css("date"), new Text(" " + day.text()));
        return row(
                List.of(label),
                drawing.mark(PartialDate.of(day.day()), day.kind().css()));
    }

    private static Element spell(TimelineData.Spell spell, ReportContext sheet, Drawing drawing) {
        List<String> names = new ArrayList<>(sheet.facts().values(spell.at()));
        sheet.facts().employer(spell.at()).ifPresent(names::add);
        String number = sheet.facts().name(spell.at());
        String title = names.isEmpty()
                ? number
                : sheet.text("fact.named", number, sheet.wording().phrases(names));
        List<Html> label = new ArrayList<>();
        label.add(P.of(title).css("what"));
        label.add(P.of(sheet.facts().span(spell.at())).css("when"));
        spell.counted().ifPresent(counted -> {
            Element why = P.of(Drawing.sample(spell.standing().css()), new Text(sheet.counted(counted)))
                    .css("why");
            label.add(why.add(sheet.reasons(counted)));
        });
        return spell.bar()
                .map(bar -> row(label, drawing.bar(bar, spell.standing())))
                .orElseGet(() -> undrawn(label, sheet));
    }

    private static Element mark(TimelineData.Mark mark, ReportContext sheet, Drawing drawing) {
        List<Html> label = new ArrayList<>();
        label.add(P.of(sheet.named(mark.at())));
        boolean later = mark.date()
                .filter(date -> date.first().isAfter(sheet.assessment().asOf()))
                .isPresent();
        if (later) {
            label.add(P.of(sheet.text("page.later")).css("when"));
        }
        return mark.date()
                .map(date -> row(label, drawing.mark(date, later ? "fact later" : "fact")))
                .orElseGet(() -> undrawn(label, sheet));
    }

    private static Element undrawn(List<Html> label, ReportContext sheet) {
        return row(label, P.of(sheet.text("page.undated")).css("note"));
    }

    /** What the bars that are there mean. */
    private static Element legend(TimelineData timeline, ReportContext sheet) {
        Set<BarKind> standings = EnumSet.noneOf(BarKind.class);
        List<Element> items = new ArrayList<>();
        timeline.spells().values().stream()
                .flatMap(List::stream)
                .filter(spell -> spell.bar().isPresent())
                .forEach(spell -> standings.add(spell.standing()));
        standings.forEach(
                standing -> items.add(LI.of(Drawing.sample(standing.css()), new Text(standing.word(sheet.wording())))));
        if (timeline.unsure()) {
            items.add(LI.of(Drawing.sample("fact unsure"), new Text(sheet.text("page.unsure"))));
        }
        if (timeline.open()) {
            items.add(LI.of(sheet.text("page.open")));
        }
        return UL.of(items).css("legend plain");
    }
}
