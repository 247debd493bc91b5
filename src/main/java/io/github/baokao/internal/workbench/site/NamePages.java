package io.github.baokao.internal.workbench.site;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.text.ListText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every name that the catalogue lists, and where: which lists it is in, and how these end. */
final class NamePages {

    /**
     * A name at one place.
     *
     * @param name the name
     * @param major whether it is that of a major, not of an occupation
     * @param spot the list it is in
     * @param remark how the list prints it, if otherwise, and how the list ends
     */
    record Named(String name, boolean major, LinkTarget spot, String remark) {}

    private final ListText texts;
    private final List<Named> found = new ArrayList<>();

    private NamePages(ListText texts) {
        this.texts = texts;
    }

    static List<Named> in(Catalog catalog, ListText texts) {
        NamePages names = new NamePages(texts);
        catalog.occupations().forEach(names::occupation);
        for (Programme programme : catalog.programmes()) {
            for (Offering offering : programme.offerings()) {
                offering.lists().ifPresent(lists -> names.lists(programme, lists));
            }
        }
        return List.copyOf(names.found);
    }

    /** The places of each name, of occupations or of majors, in the order of the names. */
    static Map<String, Set<Named>> byName(List<Named> names, boolean majors) {
        Map<String, Set<Named>> byName = new LinkedHashMap<>();
        names.stream()
                .filter(named -> named.major() == majors)
                .sorted(ByPinyin.of(Named::name))
                .forEach(named -> byName.computeIfAbsent(named.name(), key -> new LinkedHashSet<>())
                        .add(named));
        return byName;
    }

    private void occupation(Occupation occupation) {
        String href = Links.occupation(occupation);
        found.add(new Named(occupation.name(), false, new LinkTarget(occupation.name(), href), ""));
        occupation
                .subTrades()
                .forEach(trade -> found.add(new Named(
                        trade.name(),
                        false,
                        new LinkTarget(occupation.name() + "·" + SiteText.SUB_TRADES.text(), href + "#_sub-trades"),
                        "")));
        occupation
                .legacyCertificates()
                .forEach(old -> found.add(new Named(
                        old.name(),
                        false,
                        new LinkTarget(occupation.name() + "·" + SiteText.LEGACY.text(), href + "#_legacy"),
                        "")));
        occupation.ownMajors().stream()
                .flatMap(own -> own.names().stream())
                .forEach(major -> found.add(new Named(
                        major,
                        true,
                        new LinkTarget(occupation.name() + "·" + SiteText.OWN_MAJORS.text(), href + "#_own-majors"),
                        "")));
    }

    private void lists(Programme programme, OccupationLists lists) {
        String page = Links.programme(programme) + "#";
        String title = programme.name() + "·" + lists.occupation().name() + "·";
        list(lists.related(), false, title + SiteText.RELATED.text(), page + Links.relatedAnchor(lists));
        LinkTarget excluded = new LinkTarget(title + SiteText.EXCLUDED.text(), page + Links.excludedAnchor(lists));
        lists.excluded().stream()
                .flatMap(exclusion -> exclusion.names().stream())
                .forEach(name -> found.add(new Named(name, false, excluded, "")));
        for (MajorList majors : lists.majors()) {
            list(majors.names(), true, title + majors.heading(), page + Links.majorsAnchor(lists, majors));
        }
    }

    private void list(NameList list, boolean major, String title, String anchor) {
        String ending = texts.ending(list);
        for (int i = 0; i < list.entries().size(); i++) {
            String entry = list.entries().get(i);
            LinkTarget spot = new LinkTarget(title, Links.entryAnchor(anchor, i));
            found.add(new Named(entry, major, spot, ending));
            list.misprints().stream()
                    .filter(misprint -> misprint.printed().equals(entry))
                    .forEach(misprint -> found.add(
                            new Named(misprint.meant(), major, spot, SiteText.MEANT.with(entry) + "；" + ending)));
            list.compounds().stream()
                    .filter(compound -> compound.printed().equals(entry))
                    .flatMap(compound -> compound.names().stream())
                    .forEach(name ->
                            found.add(new Named(name, major, spot, SiteText.PART_OF.with(entry) + "；" + ending)));
        }
    }
}
