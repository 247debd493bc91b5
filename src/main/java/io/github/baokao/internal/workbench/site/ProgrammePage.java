package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.ASIDE;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.STRONG;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of one programme. */
final class ProgrammePage {

    private final Catalog catalog;
    private final Programme programme;
    private final PageBuilder sheet;

    ProgrammePage(Catalog catalog, Wording wording, Register register, Programme programme) {
        this.catalog = catalog;
        this.programme = programme;
        this.sheet = new PageBuilder(wording, register, spot());
    }

    private LinkTarget spot() {
        return new LinkTarget(programme.name(), Links.programme(programme));
    }

    List<Html> content() {
        List<Html> page = new ArrayList<>();
        page.add(Layout.pairs(facts()));
        if (!programme.notices().isEmpty()) {
            page.add(ASIDE.of(programme.notices().stream().map(this::notice).toList())
                    .css("notice"));
        }
        List<Html> parts = new ArrayList<>();
        List<LinkTarget> contents = new ArrayList<>();
        add(parts, contents, "_conditions", SiteText.CONDITIONS, conditions());
        programme
                .conditions()
                .forEach(c -> contents.add(new LinkTarget(SiteText.CONDITION.with(c.number()), "#" + c.id())));
        List<Html> documents = documents();
        if (!documents.isEmpty()) {
            add(parts, contents, "_documents", SiteText.PRINTED_REQUIREMENTS, documents);
        }
        add(parts, contents, "_lists", SiteText.LISTS, lists());
        add(parts, contents, "_exams", SiteText.EXAM, exams());
        List<Html> endings = Endings.of(sheet);
        contents.addAll(Endings.contents(sheet));
        page.add(Layout.contents(contents));
        page.addAll(parts);
        page.addAll(endings);
        return page;
    }

    private static void add(
            List<Html> parts, List<LinkTarget> contents, String anchor, SiteText heading, List<Html> content) {
        parts.add(Layout.section(anchor, heading, content));
        contents.add(new LinkTarget(heading.text(), "#" + anchor));
    }

    private List<Html> facts() {
        Wording wording = sheet.wording();
        List<Html> facts = new ArrayList<>();
        facts.addAll(Layout.pair(SiteText.LEVEL, wording.level(programme.level())));
        facts.addAll(Layout.pair(
                SiteText.OCCUPATIONS,
                Layout.linked(programme.offerings().stream()
                        .map(Offering::occupation)
                        .map(o -> new LinkTarget(o.name(), Links.occupation(o)))
                        .toList())));
        facts.addAll(Layout.pair(
                SiteText.BASED_ON,
                List.of(PageBuilder.link(programme.source().title(), Links.source(programme.source())))));
        if (programme.region().isEmpty()) {
            facts.addAll(Layout.pair(SiteText.SCOPE, IndexPage.heading(programme)));
        }
        facts.addAll(Layout.pair(SiteText.ID, programme.id()));
        return facts;
    }

    private Element notice(Discrepancy notice) {
        return P.of(STRONG.of(SiteText.NOTICE.text() + "："), new Text(notice.summary()))
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
        List<LinkTarget> jumps = programme.offerings().stream()
                .flatMap(o -> o.lists().stream())
                .map(l -> new LinkTarget(l.occupation().name(), "#" + l.id()))
                .toList();
        if (jumps.size() > 1) {
            lists.add(UL.of(jumps.stream().map(j -> LI.of(PageBuilder.link(j))).toList())
                    .css("links jumps"));
        }
        programme.offerings().forEach(offering -> lists.add(part.of(offering)));
        return lists;
    }

    private List<Html> exams() {
        sheet.begin(
                new LinkTarget(programme.name() + "·" + SiteText.EXAM.text(), Links.programme(programme) + "#_exams"));
        ExamPart part = new ExamPart(sheet, catalog);
        return programme.offerings().stream()
                .<Html>map(offering -> part.within(programme, offering.occupation()))
                .toList();
    }
}
