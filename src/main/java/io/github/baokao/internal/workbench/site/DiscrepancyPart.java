package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.ARTICLE;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import java.util.ArrayList;
import java.util.List;

/** A discrepancy: what is printed where, the reading adopted and why. */
final class DiscrepancyPart {

    private DiscrepancyPart() {}

    /** One of those that a page cites, under the number it has there. */
    static Element numbered(PageBuilder sheet, Discrepancy discrepancy, int number) {
        return article(sheet, discrepancy, "[" + number + "] ")
                .id(Links.discrepancyAnchor(discrepancy))
                .add(P.of(PageBuilder.link(SiteText.IN_FULL.text(), Links.discrepancy(discrepancy)))
                        .css("more"));
    }

    /** One of all, with where it is used. */
    static Element full(PageBuilder sheet, Discrepancy discrepancy, List<LinkTarget> used) {
        List<Html> places =
                used.isEmpty() ? List.of(new Text(SiteText.USED_NOWHERE.text())) : List.of(Layout.links(used));
        return article(sheet, discrepancy, "")
                .id(discrepancy.id())
                .add(Layout.pairs(Layout.together(
                        Layout.pair(SiteText.USED, places), Layout.pair(SiteText.ID, discrepancy.id()))));
    }

    private static Element article(PageBuilder sheet, Discrepancy discrepancy, String number) {
        sheet.begin(new LinkTarget(
                SiteText.DISCREPANCIES.text() + "：" + Chinese.plain(discrepancy.summary()),
                Links.discrepancy(discrepancy)));
        List<Element> texts = discrepancy.texts().stream()
                .map(quote -> LI.of(sheet.quote(quote)))
                .toList();
        List<Html> pairs = new ArrayList<>();
        if (!texts.isEmpty()) {
            pairs.addAll(Layout.pair(SiteText.TEXTS, List.of(UL.of(texts).css("plain"))));
        }
        pairs.addAll(Layout.pair(SiteText.READING, discrepancy.reading()));
        pairs.addAll(Layout.pair(SiteText.WHY, discrepancy.why()));
        return ARTICLE.of(
                        H3.of(number)
                                .add(SPAN.of(sheet.wording().word(discrepancy.kind()))
                                        .css("kind"))
                                .add(" " + discrepancy.summary()),
                        Layout.pairs(pairs))
                .css("discrepancy");
    }
}
