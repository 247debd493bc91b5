package io.github.baokao.internal.site;

import static io.github.baokao.internal.html.Tag.DIV;
import static io.github.baokao.internal.html.Tag.H3;
import static io.github.baokao.internal.html.Tag.LI;
import static io.github.baokao.internal.html.Tag.NOSCRIPT;
import static io.github.baokao.internal.html.Tag.P;
import static io.github.baokao.internal.html.Tag.SPAN;
import static io.github.baokao.internal.html.Tag.UL;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.html.Attribute;
import io.github.baokao.internal.html.Element;
import io.github.baokao.internal.html.Html;
import io.github.baokao.internal.html.Text;
import io.github.baokao.internal.text.Wording;
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
                P.of(Label.INTRO.text()).css("intro"),
                Frame.searchForm()
                        .css("search")
                        .add(P.of(Label.SEARCH_HINT.text()).css("note")),
                NOSCRIPT.of(P.of(
                                new Text(Label.NO_SCRIPT.text()),
                                Sheet.link(Label.NAMES.text(), Links.NAMES),
                                new Text("。"))
                        .css("note")),
                results(),
                Layout.section("_programmes", Label.PROGRAMMES, programmes()),
                Layout.section("_occupations", Label.OCCUPATIONS, List.of(occupations())),
                Layout.section("_more", Label.MORE, List.of(more())));
    }

    /** Empty until somebody searches; the texts that the script needs stand here with the others. */
    private static Element results() {
        return DIV.of(
                        text("_count", Label.SEARCH_COUNT),
                        text("_more-results", Label.SEARCH_MORE),
                        text("_any", Label.SEARCH_ANY),
                        text("_none", Label.SEARCH_NONE),
                        P.of().id("_status").with(Attribute.ROLE, "status"),
                        DIV.of().id("_results"))
                .css("results")
                .id("_found");
    }

    private static Element text(String id, Label label) {
        return P.of(label.text()).id(id).with(Attribute.HIDDEN, "hidden");
    }

    /** Under which heading a programme stands: its region, the framework, or a superseded edition. */
    static String heading(Programme programme) {
        if (programme.region().isPresent()) {
            return Label.REGION.with(programme.region().get().name());
        } else if (programme.edition().isPresent()) {
            return Label.EDITION.with(programme.edition().get().word());
        }
        return (programme.fallback() ? Label.FALLBACK : Label.OTHER).text();
    }

    private List<Html> programmes() {
        Map<String, List<List<Element>>> groups = new LinkedHashMap<>();
        for (Programme programme : catalog.programmes()) {
            groups.computeIfAbsent(heading(programme), key -> new ArrayList<>()).add(row(programme));
        }
        List<Html> parts = new ArrayList<>();
        groups.forEach((heading, rows) -> {
            parts.add(H3.of(heading));
            parts.add(Layout.table(List.of(Label.NAME, Label.OCCUPATIONS, Label.CONDITIONS, Label.BASED_ON), rows));
        });
        return parts;
    }

    private List<Element> row(Programme programme) {
        return List.of(
                Sheet.link(programme.name(), Links.programme(programme)),
                Layout.cell(wording.list(programme.offerings().stream()
                        .map(Offering::occupation)
                        .map(Occupation::name)
                        .toList())),
                Layout.cell(Label.CONDITION_COUNT.with(programme.conditions().size())),
                Sheet.link(programme.source().cite(), Links.source(programme.source())));
    }

    private Element occupations() {
        return UL.of(catalog.occupations().stream()
                        .map(occupation -> LI.of(Sheet.link(occupation.name(), Links.occupation(occupation)))
                                .add(SPAN.of(Label.PROGRAMME_COUNT.with(offers(occupation)))
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
                                Label.DOCUMENTS,
                                Links.DOCUMENTS,
                                Label.MORE_DOCUMENTS.with(catalog.documents().size())),
                        item(
                                Label.DISCREPANCIES,
                                Links.DISCREPANCIES,
                                Label.MORE_DISCREPANCIES.with(
                                        catalog.discrepancies().size())),
                        item(
                                Label.SOURCES,
                                Links.SOURCES,
                                Label.MORE_SOURCES.with(catalog.sources().size())),
                        item(Label.FILING, Links.FILING, Label.MORE_FILING.text()),
                        item(Label.RULES, Links.RULES, Label.MORE_RULES.with(rules)),
                        item(Label.NAMES, Links.NAMES, Label.MORE_NAMES.text()))
                .css("cards");
    }

    private static Element item(Label name, String href, String what) {
        return LI.of(Sheet.link(name.text(), href)).add(SPAN.of(what).css("count"));
    }
}
