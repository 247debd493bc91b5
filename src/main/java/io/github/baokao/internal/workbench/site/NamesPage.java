package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.STRONG;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The register of names: in which lists each one is. */
final class NamesPage {

    private NamesPage() {}

    static List<Html> content(List<NamePages.Named> names) {
        return List.of(
                P.of(SiteText.NAMES_INTRO.text()).css("intro"),
                Layout.contents(List.of(
                        new LinkTarget(SiteText.NAMES_OCCUPATIONS.text(), "#_occupations"),
                        new LinkTarget(SiteText.NAMES_MAJORS.text(), "#_majors"))),
                Layout.section("_occupations", SiteText.NAMES_OCCUPATIONS, List.of(register(names, false))),
                Layout.section("_majors", SiteText.NAMES_MAJORS, List.of(register(names, true))));
    }

    private static Element register(List<NamePages.Named> names, boolean majors) {
        List<Element> items = new ArrayList<>();
        NamePages.byName(names, majors).forEach((name, places) -> items.add(item(name, places)));
        return UL.of(items).css("register");
    }

    private static Element item(String name, Set<NamePages.Named> places) {
        List<Element> links = places.stream()
                .map(place -> LI.of(PageBuilder.link(place.spot())).add(remark(place)))
                .toList();
        return LI.of(STRONG.of(name), UL.of(links).css("plain"));
    }

    private static List<Html> remark(NamePages.Named place) {
        return place.remark().isEmpty()
                ? List.of()
                : List.of(SPAN.of(place.remark()).css("count"));
    }
}
