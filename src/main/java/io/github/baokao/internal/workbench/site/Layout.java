package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.DD;
import static io.github.baokao.internal.say.html.Tag.DL;
import static io.github.baokao.internal.say.html.Tag.DT;
import static io.github.baokao.internal.say.html.Tag.H2;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.NAV;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SECTION;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.TABLE;
import static io.github.baokao.internal.say.html.Tag.TBODY;
import static io.github.baokao.internal.say.html.Tag.TD;
import static io.github.baokao.internal.say.html.Tag.TH;
import static io.github.baokao.internal.say.html.Tag.THEAD;
import static io.github.baokao.internal.say.html.Tag.TR;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The few shapes that all pages are made of. */
final class Layout {

    private Layout() {}

    /** A part of a page under a heading of its own. */
    static Element section(String anchor, SiteText heading, List<? extends Html> parts) {
        return SECTION.of(H2.of(heading.text()).id(anchor)).add(parts).with(Attribute.ARIA_LABELLEDBY, anchor);
    }

    /** The parts of a page, to jump to. */
    static Element contents(Collection<LinkTarget> parts) {
        return NAV.of(links(parts)).css("contents").with(Attribute.ARIA_LABEL, SiteText.ON_THIS_PAGE.text());
    }

    static Element links(Collection<LinkTarget> spots) {
        return UL.of(spots.stream().map(spot -> LI.of(PageBuilder.link(spot))).toList())
                .css("links");
    }

    /** A name and what there is of it. */
    static List<Html> pair(SiteText name, List<? extends Html> values) {
        return List.of(DT.of(name.text()), DD.of(values));
    }

    static List<Html> pair(SiteText name, String value) {
        return pair(name, List.of(new Text(value)));
    }

    static Element pairs(List<? extends Html> pairs) {
        return DL.of(pairs).css("pairs");
    }

    /** A table that folds on a narrow screen: each cell then says what its column is. */
    static Element table(List<SiteText> columns, List<List<Element>> rows) {
        List<Element> head = columns.stream()
                .map(c -> TH.of(c.text()).with(Attribute.SCOPE, "col"))
                .toList();
        List<Element> body = rows.stream()
                .map(row -> TR.of(IntStream.range(0, columns.size())
                        .mapToObj(i -> TD.of(row.get(i))
                                .with(Attribute.DATA_LABEL, columns.get(i).text()))
                        .toList()))
                .toList();
        return TABLE.of(THEAD.of(TR.of(head)), TBODY.of(body));
    }

    static Element cell(String text) {
        return SPAN.of(text);
    }

    static Element note(String text) {
        return P.of(text).css("note");
    }

    /** Parts in a row, with the usual Chinese sign between them. */
    static List<Html> listed(List<? extends Html> parts) {
        List<Html> row = new ArrayList<>();
        for (Html part : parts) {
            if (!row.isEmpty()) {
                row.add(new Text("、"));
            }
            row.add(part);
        }
        return row;
    }

    static List<Html> linked(Collection<LinkTarget> spots) {
        return listed(spots.stream().map(PageBuilder::link).toList());
    }

    static List<Html> together(List<? extends Html> some, List<? extends Html> more) {
        return Stream.<Html>concat(some.stream(), more.stream()).toList();
    }
}
