package io.github.baokao.internal.site;

import static io.github.baokao.internal.html.Tag.ARTICLE;
import static io.github.baokao.internal.html.Tag.H3;
import static io.github.baokao.internal.html.Tag.LI;
import static io.github.baokao.internal.html.Tag.P;
import static io.github.baokao.internal.html.Tag.SPAN;
import static io.github.baokao.internal.html.Tag.UL;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.html.Element;
import io.github.baokao.internal.html.Html;
import io.github.baokao.internal.html.Text;
import io.github.baokao.internal.text.Chinese;
import java.util.ArrayList;
import java.util.List;

/** A discrepancy: what is printed where, the reading adopted and why. */
final class DiscrepancyPart {

    private DiscrepancyPart() {}

    /** One of those that a page cites, under the number it has there. */
    static Element numbered(Sheet sheet, Discrepancy discrepancy, int number) {
        return article(sheet, discrepancy, "[" + number + "] ")
                .id(Links.discrepancyAnchor(discrepancy))
                .add(P.of(Sheet.link(Label.IN_FULL.text(), Links.discrepancy(discrepancy)))
                        .css("more"));
    }

    /** One of all, with where it is used. */
    static Element full(Sheet sheet, Discrepancy discrepancy, List<Spot> used) {
        List<Html> places = used.isEmpty() ? List.of(new Text(Label.USED_NOWHERE.text())) : List.of(Layout.links(used));
        return article(sheet, discrepancy, "")
                .id(discrepancy.id())
                .add(Layout.pairs(
                        Layout.together(Layout.pair(Label.USED, places), Layout.pair(Label.ID, discrepancy.id()))));
    }

    private static Element article(Sheet sheet, Discrepancy discrepancy, String number) {
        sheet.begin(new Spot(
                Label.DISCREPANCIES.text() + "：" + Chinese.plain(discrepancy.summary()),
                Links.discrepancy(discrepancy)));
        List<Element> texts = discrepancy.texts().stream()
                .map(quote -> LI.of(sheet.quote(quote)))
                .toList();
        List<Html> pairs = new ArrayList<>();
        if (!texts.isEmpty()) {
            pairs.addAll(Layout.pair(Label.TEXTS, List.of(UL.of(texts).css("plain"))));
        }
        pairs.addAll(Layout.pair(Label.READING, discrepancy.reading()));
        pairs.addAll(Layout.pair(Label.WHY, discrepancy.why()));
        return ARTICLE.of(
                        H3.of(number)
                                .add(SPAN.of(sheet.wording().word(discrepancy.kind()))
                                        .css("kind"))
                                .add(" " + discrepancy.summary()),
                        Layout.pairs(pairs))
                .css("discrepancy");
    }
}
