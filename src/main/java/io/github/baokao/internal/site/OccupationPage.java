package io.github.baokao.internal.site;

import static io.github.baokao.internal.html.Tag.LI;
import static io.github.baokao.internal.html.Tag.P;
import static io.github.baokao.internal.html.Tag.SPAN;
import static io.github.baokao.internal.html.Tag.UL;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.OwnMajors;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.SubTrade;
import io.github.baokao.internal.html.Element;
import io.github.baokao.internal.html.Html;
import io.github.baokao.internal.text.ListText;
import io.github.baokao.internal.text.RulingText;
import io.github.baokao.internal.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one occupation. */
final class OccupationPage {

    private final Catalog catalog;
    private final Occupation occupation;
    private final Sheet sheet;

    OccupationPage(Catalog catalog, Wording wording, Register register, Occupation occupation) {
        this.catalog = catalog;
        this.occupation = occupation;
        this.sheet = new Sheet(wording, register, new Spot(occupation.name(), Links.occupation(occupation)));
    }

    List<Html> content() {
        List<Html> page = new ArrayList<>();
        page.add(Layout.section("_offered", Label.OFFERED, List.of(offered())));
        if (!occupation.subTrades().isEmpty()) {
            page.add(Layout.section("_sub-trades", Label.SUB_TRADES, List.of(subTrades())));
        }
        if (!occupation.legacyCertificates().isEmpty()) {
            page.add(Layout.section("_legacy", Label.LEGACY, List.of(legacy())));
        }
        occupation
                .ownMajors()
                .ifPresent(own -> page.add(Layout.section("_own-majors", Label.OWN_MAJORS, List.of(ownMajors(own)))));
        List<Element> rulings = catalog.rulings().stream()
                .filter(ruling -> ruling.occupation().equals(occupation.name()))
                .map(ruling -> LI.of(new RulingText(sheet.wording()).settled(ruling)))
                .toList();
        if (!rulings.isEmpty()) {
            page.add(Layout.section("_rulings", Label.RULINGS, List.of(UL.of(rulings))));
        }
        catalog.exam(occupation)
                .ifPresent(exam ->
                        page.add(Layout.section("_exams", Label.EXAM, new ExamPart(sheet, catalog).everywhere(exam))));
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
                    Sheet.link(programme.name(), Links.programme(programme)),
                    Layout.cell(
                            Label.CONDITION_COUNT.with(programme.conditions().size())),
                    lists(programme, offered))));
        }
        return rows.isEmpty()
                ? Layout.note(Label.NOT_OFFERED.text())
                : Layout.table(List.of(Label.PROGRAMMES, Label.CONDITIONS, Label.RELATED), rows);
    }

    private Element lists(Programme programme, Offering offering) {
        ListText texts = new ListText(sheet.wording());
        return offering.lists()
                .map(lists -> SPAN.of(Sheet.link(
                        Label.ENTRIES.with(lists.related().entries().size()) + "，" + texts.ending(lists.related()),
                        Links.lists(programme, lists))))
                .orElseGet(() -> SPAN.of(sheet.wording().text("show.own-only")));
    }

    private Element subTrades() {
        ListText texts = new ListText(sheet.wording());
        List<Element> items = new ArrayList<>();
        for (SubTrade trade : occupation.subTrades()) {
            items.add(LI.of(texts.subTrade(trade))
                    .add("——")
                    .add(Sheet.link(trade.source().cite(), Links.source(trade.source()))));
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
