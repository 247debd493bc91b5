package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.NOSCRIPT;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first page: search, programmes, occupations, and what else there is. */
final class IndexPage {

    private final Catalog catalog;
    private final int rules;
    private final Wording wording;

    IndexPage(Catalog catalog, int rules, Wording wording) {
        this.catalog = catalog;
        this.rules = rules;
        this.wording = wording;
    }

    List<Html> content() {
        return List.of(
                P.of(SiteText.INTRO.text()).css("intro"),
                Frame.searchForm()
                        .css("search")
                        .add(P.of(SiteText.SEARCH_HINT.text()).css("note")),
                NOSCRIPT.of(P.of(
                                new Text(SiteText.NO_SCRIPT.text()),
                                PageBuilder.link(SiteText.NAMES.text(), Links.NAMES),
                                new Text("。"))
                        .css("note")),
                results(),
                Layout.section("_programmes", SiteText.PROGRAMMES, programmes()),
                Layout.section("_occupations", SiteText.OCCUPATIONS, List.of(occupations())),
                Layout.section("_more", SiteText.MORE, List.of(more())));
    }

    /** Empty until somebody searches; the texts that the script needs stand here with the others. */
    private static Element results() {
        return DIV.of(
                        text("_count", SiteText.SEARCH_COUNT),
                        text("_more-results", SiteText.SEARCH_MORE),
                        text("_any", SiteText.SEARCH_ANY),
                        text("_none", SiteText.SEARCH_NONE),
                        P.of().id("_status").with(Attribute.ROLE, "status"),
                        DIV.of().id("_results"))
                .css("results")
                .id("_found");
    }

    private static Element text(String id, SiteText label) {
        return P.of(label.text()).id(id).with(Attribute.HIDDEN, "hidden");
    }

    /** Under which heading a programme stands: its region, the framework, or a superseded edition. */
    static String heading(Programme programme) {
        if (programme.region().isPresent()) {
            return SiteText.REGION.with(programme.region().get().name());
        } else if (programme.edition().isPresent()) {
            return SiteText.EDITION.with(programme.edition().get().word());
        }
        return (programme.fallback() ? SiteText.FALLBACK : SiteText.OTHER).text();
    }

    private List<Html> programmes() {
        Map<String, List<List<Element>>> groups = new LinkedHashMap<>();
        for (Programme programme : catalog.programmes()) {
            groups.computeIfAbsent(heading(programme), key -> new ArrayList<>()).add(row(programme));
        }
        List<Html> parts = new ArrayList<>();
        groups.forEach((heading, rows) -> {
            parts.add(H3.of(heading));
            parts.add(Layout.table(
                    List.of(SiteText.NAME, SiteText.OCCUPATIONS, SiteText.CONDITIONS, SiteText.BASED_ON), rows));
        });
        return parts;
    }

    private List<Element> row(Programme programme) {
        return List.of(
                PageBuilder.link(programme.name(), Links.programme(programme)),
                Layout.cell(wording.list(programme.offerings().stream()
                        .map(Offering::occupation)
                        .map(Occupation::name)
                        .toList())),
                Layout.cell(SiteText.CONDITION_COUNT.with(programme.conditions().size())),
                PageBuilder.link(programme.source().cite(), Links.source(programme.source())));
    }

    private Element occupations() {
        return UL.of(catalog.occupations().stream()
                        .map(occupation -> LI.of(PageBuilder.link(occupation.name(), Links.occupation(occupation)))
                                .add(SPAN.of(SiteText.PROGRAMME_COUNT.with(offers(occupation)))
                                        .css("count")))
                        .toList())
                .css("cards");
    }

    private long offers(Occupation occupation) {
        return catalog.programmes().stream()
                .filter(programme -> programme.offerings().stream()
                        .anyMatch(o -> o.occupation().id().equals(occupation.id())))
                .count();
    }

    private Element more() {
        return UL.of(
                        item(
                                SiteText.DOCUMENTS,
                                Links.DOCUMENTS,
                                SiteText.MORE_DOCUMENTS.with(catalog.documents().size())),
                        item(
                                SiteText.DISCREPANCIES,
                                Links.DISCREPANCIES,
                                SiteText.MORE_DISCREPANCIES.with(
                                        catalog.discrepancies().size())),
                        item(
                                SiteText.SOURCES,
                                Links.SOURCES,
                                SiteText.MORE_SOURCES.with(catalog.sources().size())),
                        item(SiteText.FILING, Links.FILING, SiteText.MORE_FILING.text()),
                        item(SiteText.RULES, Links.RULES, SiteText.MORE_RULES.with(rules)),
                        item(SiteText.NAMES, Links.NAMES, SiteText.MORE_NAMES.text()))
                .css("cards");
    }

    private static Element item(SiteText name, String href, String what) {
        return LI.of(PageBuilder.link(name.text(), href)).add(SPAN.of(what).css("count"));
    }
}
