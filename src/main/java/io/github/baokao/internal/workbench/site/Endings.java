package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.DD;
import static io.github.baokao.internal.say.html.Tag.DT;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.say.html.Html;
import java.util.ArrayList;
import java.util.List;

/** What a page ends with: the discrepancies that it cites and the places that it quotes. */
final class Endings {

    private Endings() {}

    /** The anchors of what {@link #of} gives. */
    static List<LinkTarget> contents(PageBuilder sheet) {
        List<LinkTarget> contents = new ArrayList<>();
        if (!sheet.cited().isEmpty()) {
            contents.add(new LinkTarget(SiteText.TOUCHED.text(), "#_discrepancies"));
        }
        if (!sheet.places().isEmpty()) {
            contents.add(new LinkTarget(SiteText.PLACES.text(), "#_places"));
        }
        return contents;
    }

    static List<Html> of(PageBuilder sheet) {
        List<Html> parts = new ArrayList<>();
        List<Discrepancy> cited = sheet.cited();
        if (!cited.isEmpty()) {
            List<Html> articles = new ArrayList<>();
            for (int i = 0; i < cited.size(); i++) {
                articles.add(DiscrepancyPart.numbered(sheet, cited.get(i), i + 1));
            }
            parts.add(Layout.section("_discrepancies", SiteText.TOUCHED, articles));
        }
        if (!sheet.places().isEmpty()) {
            List<Html> pairs = new ArrayList<>();
            sheet.places().forEach((source, places) -> {
                pairs.add(DT.of(PageBuilder.link(source.title(), Links.source(source))));
                pairs.add(DD.of(UL.of(places.stream().map(LI::of).toList()).css("links")));
            });
            parts.add(Layout.section("_places", SiteText.PLACES, List.of(Layout.pairs(pairs))));
        }
        return parts;
    }
}
