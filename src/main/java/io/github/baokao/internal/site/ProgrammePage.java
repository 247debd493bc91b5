package io.github.baokao.internal.site;

import static io.github.baokao.internal.html.Tag.ASIDE;
import static io.github.baokao.internal.html.Tag.LI;
import static io.github.baokao.internal.html.Tag.P;
import static io.github.baokao.internal.html.Tag.STRONG;
import static io.github.baokao.internal.html.Tag.UL;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.html.Element;
import io.github.baokao.internal.html.Html;
import io.github.baokao.internal.html.Text;
import io.github.baokao.internal.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of one programme. */
final class ProgrammePage {

    private final Catalog catalog;
    private final Programme programme;
    private final Sheet sheet;

    ProgrammePage(Catalog catalog, Wording wording, Register register, Programme programme) {
        this.catalog = catalog;
        this.programme = programme;
        this.sheet = new Sheet(wording, register, spot());
    }

    private Spot spot() {
        return new Spot(programme.name(), Links.programme(programme));
    }

    List<Html> content() {
        List<Html> page = new ArrayList<>();
        page.add(Layout.pairs(facts()));
        if (!programme.notices().isEmpty()) {
            page.add(ASIDE.of(programme.notices().stream().map(this::notice).toList())
                    .css("notice"));
        }
        List<Html> parts = new ArrayList<>();
        List<Spot> contents = new ArrayList<>();
        add(parts, contents, "_conditions", Label.CONDITIONS, conditions());
        programme.conditions().forEach(c -> contents.add(new Spot(Label.CONDITION.with(c.number()), "#" + c.id())));
        List<Html> documents = documents();
        if (!documents.isEmpty()) {
            add(parts, contents, "_documents", Label.PRINTED_REQUIREMENTS, documents);
        }
        add(parts, contents, "_lists", Label.LISTS, lists());
        add(parts, contents, "_exams", Label.EXAM, exams());
        List<Html> endings = Endings.of(sheet);
        contents.addAll(Endings.contents(sheet));
        page.add(Layout.contents(contents));
        page.addAll(parts);
        page.addAll(endings);
        return page;
    }

    private static void add(List<Html> parts, List<Spot> contents, String anchor, Label heading, List<Html> content) {
        parts.add(Layout.section(anchor, heading, content));
        contents.add(new Spot(heading.text(), "#" + anchor));
    }

    private List<Html> facts() {
        Wording wording = sheet.wording();
        List<Html> facts = new ArrayList<>();
        facts.addAll(Layout.pair(Label.LEVEL, wording.level(programme.level())));
        facts.addAll(Layout.pair(
                Label.OCCUPATIONS,
                Layout.linked(programme.offerings().stream()
                        .map(Offering::occupation)
                        .map(o -> new Spot(o.name(), Links.occupation(o)))
                        .toList())));
        facts.addAll(Layout.pair(
                Label.BASED_ON, List.of(Sheet.link(programme.source().title(), Links.source(programme.source())))));
        if (programme.region().isEmpty()) {
            facts.addAll(Layout.pair(Label.SCOPE, IndexPage.heading(programme)));
        }
        facts.addAll(Layout.pair(Label.ID, programme.id()));
        return facts;
    }

    private Element notice(Discrepancy notice) {
        return P.of(STRONG.of(Label.NOTICE.text() + "："), new Text(notice.summary()))
                .add(sheet.marks(List.of(notice)));
    }

    private List<Html> conditions() {
        ConditionPart part = new ConditionPart(sheet, programme);
        return programme.conditions().stream().<Html>map(part::of).toList();
    }

    private List<Html> documents() {
        Map<String, Document> asked = new LinkedHashMap<>();
        for (Condition condition : programme.conditions()) {
            condition.documents().orElse(List.of()).stream()
                    .map(ConditionDocument::document)
                    .forEach(document -> asked.putIfAbsent(document.id(), document));
        }
        DocumentPart part = new DocumentPart(sheet, catalog);
        return asked.values().stream()
                .<Html>map(document -> part.within(programme, document))
                .toList();
    }

    private List<Html> lists() {
        ListPart part = new ListPart(sheet, programme);
        List<Html> lists = new ArrayList<>();
        List<Spot> jumps = programme.offerings().stream()
                .flatMap(o -> o.lists().stream())
                .map(l -> new Spot(l.occupation().name(), "#" + l.id()))
                .toList();
        if (jumps.size() > 1) {
            lists.add(UL.of(jumps.stream().map(j -> LI.of(Sheet.link(j))).toList())
                    .css("links jumps"));
        }
        programme.offerings().forEach(offering -> lists.add(part.of(offering)));
        return lists;
    }

    private List<Html> exams() {
        sheet.begin(new Spot(programme.name() + "·" + Label.EXAM.text(), Links.programme(programme) + "#_exams"));
        ExamPart part = new ExamPart(sheet, catalog);
        return programme.offerings().stream()
                .<Html>map(offering -> part.within(programme, offering.occupation()))
                .toList();
    }
}
