package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.OwnMajors;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.SubTrade;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.text.ListText;
import io.github.baokao.internal.say.text.RulingText;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one occupation. */
final class OccupationPage {

    private final Catalog catalog;
    private final Occupation occupation;
    private final PageBuilder sheet;

    OccupationPage(Catalog catalog, Wording wording, Register register, Occupation occupation) {
        this.catalog = catalog;
        this.occupation = occupation;
        this.sheet =
                new PageBuilder(wording, register, new LinkTarget(occupation.name(), Links.occupation(occupation)));
    }

    List<Html> content() {
        List<Html> page = new ArrayList<>();
        page.add(Layout.section("_offered", SiteText.OFFERED, List.of(offered())));
        if (!occupation.subTrades().isEmpty()) {
            page.add(Layout.section("_sub-trades", SiteText.SUB_TRADES, List.of(subTrades())));
        }
        if (!occupation.legacyCertificates().isEmpty()) {
            page.add(Layout.section("_legacy", SiteText.LEGACY, List.of(legacy())));
        }
        occupation
                .ownMajors()
                .ifPresent(
                        own -> page.add(Layout.section("_own-majors", SiteText.OWN_MAJORS, List.of(ownMajors(own)))));
        List<Element> rulings = catalog.rulings().stream()
                .filter(ruling -> ruling.occupation().equals(occupation.name()))
                .map(ruling -> LI.of(new RulingText(sheet.wording()).settled(ruling)))
                .toList();
        if (!rulings.isEmpty()) {
            page.add(Layout.section("_rulings", SiteText.RULINGS, List.of(UL.of(rulings))));
        }
        catalog.exam(occupation)
                .ifPresent(exam -> page.add(
                        Layout.section("_exams", SiteText.EXAM, new ExamPart(sheet, catalog).everywhere(exam))));
        page.addAll(Endings.of(sheet));
        return page;
    }

    private Element offered() {
        List<List<Element>> rows = new ArrayList<>();
        for (Programme programme : catalog.programmes()) {
            Optional<Offering> offering = programme.offerings().stream()
                    .filter(o -> o.occupation().id().equals(occupation.id()))
                    .findFirst();
            offering.ifPresent(offered -> rows.add(List.of(
                    PageBuilder.link(programme.name(), Links.programme(programme)),
                    Layout.cell(
                            SiteText.CONDITION_COUNT.with(programme.conditions().size())),
                    lists(programme, offered))));
        }
        return rows.isEmpty()
                ? Layout.note(SiteText.NOT_OFFERED.text())
                : Layout.table(List.of(SiteText.PROGRAMMES, SiteText.CONDITIONS, SiteText.RELATED), rows);
    }

    private Element lists(Programme programme, Offering offering) {
        ListText texts = new ListText(sheet.wording());
        return offering.lists()
                .map(lists -> SPAN.of(PageBuilder.link(
                        SiteText.ENTRIES.with(lists.related().entries().size()) + "，" + texts.ending(lists.related()),
                        Links.lists(programme, lists))))
                .orElseGet(() -> SPAN.of(sheet.wording().text("show.own-only")));
    }

    private Element subTrades() {
        ListText texts = new ListText(sheet.wording());
        List<Element> items = new ArrayList<>();
        for (SubTrade trade : occupation.subTrades()) {
            items.add(LI.of(texts.subTrade(trade))
                    .add("——")
                    .add(PageBuilder.link(trade.source().cite(), Links.source(trade.source()))));
        }
        return UL.of(items);
    }

    private Element legacy() {
        List<Element> items = new ArrayList<>();
        for (LegacyCertificate certificate : occupation.legacyCertificates()) {
            items.add(LI.of(sheet.wording()
                            .text(
                                    "show.titled",
                                    certificate.name(),
                                    sheet.wording().level(certificate.level())))
                    .add(sheet.marks(certificate.cite()))
                    .add(sheet.place(certificate.at())));
        }
        return UL.of(items).css("requirements");
    }

    private Element ownMajors(OwnMajors own) {
        return P.of(sheet.wording().list(own.names())).add(sheet.marks(List.of(own.cite())));
    }
}
