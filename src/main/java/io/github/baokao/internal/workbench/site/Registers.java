package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.ARTICLE;
import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.H2;
import static io.github.baokao.internal.say.html.Tag.P;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.Source;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.DiscrepancyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The pages that list all documents, all discrepancies and all sources. */
final class Registers {

    private final Catalog catalog;
    private final Wording wording;
    private final Register register;

    Registers(Catalog catalog, Wording wording, Register register) {
        this.catalog = catalog;
        this.wording = wording;
        this.register = register;
    }

    List<Html> documents() {
        PageBuilder sheet =
                new PageBuilder(wording, register, new LinkTarget(SiteText.DOCUMENTS.text(), Links.DOCUMENTS));
        DocumentPart part = new DocumentPart(sheet, catalog);
        List<Html> page = new ArrayList<>();
        page.add(P.of(SiteText.DOCUMENTS_INTRO.text()).css("intro"));
        page.add(Layout.contents(catalog.documents().stream()
                .map(document -> new LinkTarget(document.title(), "#" + document.id()))
                .toList()));
        List<Element> articles = new ArrayList<>();
        for (Document document : catalog.documents()) {
            articles.add(part.everywhere(document));
        }
        page.add(Layout.section("_documents", SiteText.PRINTED_REQUIREMENTS, articles));
        page.addAll(Endings.of(sheet));
        return page;
    }

    /** To be written after all pages that cite discrepancies. */
    List<Html> discrepancies() {
        PageBuilder sheet =
                new PageBuilder(wording, register, new LinkTarget(SiteText.DISCREPANCIES.text(), Links.DISCREPANCIES));
        List<Html> page = new ArrayList<>();
        page.add(P.of(SiteText.DISCREPANCIES_INTRO.text()).css("intro"));
        List<LinkTarget> contents = new ArrayList<>();
        List<Html> groups = new ArrayList<>();
        for (DiscrepancyKind kind : DiscrepancyKind.values()) {
            List<Discrepancy> ofKind = catalog.discrepancies().stream()
                    .filter(discrepancy -> discrepancy.kind() == kind)
                    .toList();
            if (ofKind.isEmpty()) {
                continue;
            }
            String anchor = "_" + kind.name().toLowerCase(Locale.ROOT);
            contents.add(new LinkTarget(
                    wording.word(kind) + "（" + SiteText.ENTRIES.with(ofKind.size()) + "）", "#" + anchor));
            groups.add(H2.of(wording.word(kind)).id(anchor));
            ofKind.forEach(one -> groups.add(DiscrepancyPart.full(sheet, one, register.of(one))));
        }
        page.add(Layout.contents(contents));
        page.addAll(groups);
        return page;
    }

    /** To be written last: every page quotes places. */
    List<Html> sources() {
        List<Html> page = new ArrayList<>();
        page.add(P.of(SiteText.SOURCES_INTRO.text()).css("intro"));
        page.add(Layout.contents(catalog.sources().stream()
                .map(source -> new LinkTarget(source.cite(), "#" + source.id()))
                .toList()));
        for (Source source : catalog.sources()) {
            List<Html> facts = new ArrayList<>();
            facts.addAll(Layout.pair(SiteText.SOURCE_CITE, source.cite()));
            facts.addAll(Layout.pair(SiteText.SOURCE_FILE, source.file()));
            List<String> regions = catalog.regions().stream()
                    .filter(region -> source.regions().contains(region.id()))
                    .map(Region::name)
                    .toList();
            if (!regions.isEmpty()) {
                facts.addAll(Layout.pair(SiteText.SOURCE_REGIONS, wording.list(regions)));
            }
            facts.addAll(Layout.pair(SiteText.ID, source.id()));
            List<List<Element>> rows = new ArrayList<>();
            register.of(source)
                    .forEach((place, spots) -> rows.add(List.of(Layout.cell(place), DIV.of(Layout.links(spots)))));
            Element article = ARTICLE.of(H2.of(source.title()), Layout.pairs(facts));
            if (!rows.isEmpty()) {
                article = article.add(Layout.table(List.of(SiteText.PLACE, SiteText.USED), rows));
            }
            page.add(article.id(source.id()).css("source"));
        }
        return page;
    }
}
