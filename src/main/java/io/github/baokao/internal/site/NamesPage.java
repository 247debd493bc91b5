package io.github.baokao.internal.site;

import static io.github.baokao.internal.html.Tag.LI;
import static io.github.baokao.internal.html.Tag.P;
import static io.github.baokao.internal.html.Tag.SPAN;
import static io.github.baokao.internal.html.Tag.STRONG;
import static io.github.baokao.internal.html.Tag.UL;

import io.github.baokao.internal.html.Element;
import io.github.baokao.internal.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The register of names: in which lists each one is. */
final class NamesPage {

    private NamesPage() {}

    static List<Html> content(List<Names.Named> names) {
        return List.of(
                P.of(Label.NAMES_INTRO.text()).css("intro"),
                Layout.contents(List.of(
                        new Spot(Label.NAMES_OCCUPATIONS.text(), "#_occupations"),
                        new Spot(Label.NAMES_MAJORS.text(), "#_majors"))),
                Layout.section("_occupations", Label.NAMES_OCCUPATIONS, List.of(register(names, false))),
                Layout.section("_majors", Label.NAMES_MAJORS, List.of(register(names, true))));
    }

    private static Element register(List<Names.Named> names, boolean majors) {
        List<Element> items = new ArrayList<>();
        Names.byName(names, majors).forEach((name, places) -> items.add(item(name, places)));
        return UL.of(items).css("register");
    }

    private static Element item(String name, Set<Names.Named> places) {
        List<Element> links = places.stream()
                .map(place -> LI.of(Sheet.link(place.spot())).add(remark(place)))
                .toList();
        return LI.of(STRONG.of(name), UL.of(links).css("plain"));
    }

    private static List<Html> remark(Names.Named place) {
        return place.remark().isEmpty()
                ? List.of()
                : List.of(SPAN.of(place.remark()).css("count"));
    }
}
