package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.DETAILS;
import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.H4;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SECTION;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.STRONG;
import static io.github.baokao.internal.say.html.Tag.SUMMARY;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.NameNote;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.ListText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists that a programme prints for one occupation. */
final class ListPart {

    private final PageBuilder sheet;
    private final Programme programme;
    private final ListText texts;

    ListPart(PageBuilder sheet, Programme programme) {
        this.sheet = sheet;
        this.programme = programme;
        this.texts = new ListText(sheet.wording());
    }

    Element of(Offering offering) {
        String name = offering.occupation().name();
        Element heading = H3.of(PageBuilder.link(name, Links.occupation(offering.occupation())));
        if (offering.lists().isEmpty()) {
            return SECTION.of(heading, P.of(sheet.wording().text("show.own-only")));
        }
        OccupationLists lists = offering.lists().get();
        List<Html> parts = new ArrayList<>();
        parts.add(heading);
        parts.add(list(name, SiteText.RELATED.text(), Links.relatedAnchor(lists), List.of(), lists.related()));
        lists.excluded().ifPresent(exclusion -> parts.add(excluded(name, lists, exclusion)));
        if (lists.majors().isEmpty()) {
            parts.add(Layout.note(sheet.wording().text("show.no-majors")));
        }
        lists.majors().forEach(majors -> parts.add(majors(name, lists, majors)));
        return SECTION.of(parts).id(lists.id()).css("lists");
    }

    private Element majors(String occupation, OccupationLists lists, MajorList majors) {
        String anchor = Links.majorsAnchor(lists, majors);
        begin(occupation, majors.heading(), anchor);
        List<Html> schools = Layout.listed(majors.serves().stream()
                .map(served -> SPAN.of(texts.school(served)).add(sheet.marks(served.cite())))
                .toList());
        List<Html> serves = List.of(P.of(STRONG.of(SiteText.SERVES.text()), new Text("："))
                .add(schools)
                .css("serves"));
        return list(occupation, majors.heading(), anchor, serves, majors.names());
    }

    private Element list(String occupation, String heading, String anchor, List<Html> before, NameList list) {
        begin(occupation, heading, anchor);
        List<Html> entries = new ArrayList<>();
        IntStream.range(0, list.entries().size())
                .forEach(i -> entries.add(entry(list, list.entries().get(i)).id(Links.entryAnchor(anchor, i))));
        Element ending = P.of(SiteText.ENTRIES.with(list.entries().size()) + "，" + texts.ending(list))
                .css("ending ending-" + list.ending().name().toLowerCase(Locale.ROOT));
        return DIV.of(H4.of(heading))
                .add(before)
                .add(UL.of(entries).css("names"), ending)
                .add(unlisted(list))
                .add(DETAILS.of(SUMMARY.of(SiteText.PRINTED_SENTENCE.text()), sheet.quote(list.quote())))
                .id(anchor)
                .css("list");
    }

    /** Names that the list does not print, but of which something is to be said. */
    private List<Html> unlisted(NameList list) {
        Stream<String> printed =
                Stream.concat(list.entries().stream(), list.compounds().stream().flatMap(c -> c.names().stream()));
        Set<String> known = printed.collect(Collectors.toSet());
        List<Element> names = list.remarks().stream()
                .filter(remark -> !known.contains(remark.name()))
                .map(remark -> SPAN.of(remark.name()).add(sheet.marks(List.of(remark.cite()))))
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(
                        P.of(SiteText.UNLISTED.text()).add(Layout.listed(names)).css("note"));
    }

    private Element entry(NameList list, String entry) {
        Set<Discrepancy> cites = new LinkedHashSet<>();
        List<Html> notes = new ArrayList<>();
        list.misprints().stream().filter(m -> m.printed().equals(entry)).forEach(m -> {
            cites.add(m.cite());
            notes.add(SPAN.of(SiteText.MISPRINT.with(m.meant())).css("warning"));
        });
        list.compounds().stream().filter(c -> c.printed().equals(entry)).forEach(c -> {
            notes.add(SPAN.of(SiteText.COMPOUND.with(sheet.wording().list(c.names())))
                    .css("warning"));
            list.remarks().stream()
                    .filter(remark -> c.names().contains(remark.name()))
                    .map(NameNote::cite)
                    .forEach(cites::add);
        });
        list.remarks().stream()
                .filter(remark -> remark.name().equals(entry))
                .map(NameNote::cite)
                .forEach(cites::add);
        return LI.of(entry).add(sheet.marks(cites)).add(notes);
    }

    private Element excluded(String occupation, OccupationLists lists, Exclusion exclusion) {
        String anchor = Links.excludedAnchor(lists);
        begin(occupation, SiteText.EXCLUDED.text(), anchor);
        return DIV.of(
                        H4.of(SiteText.EXCLUDED.text()).add(sheet.marks(exclusion.cite())),
                        UL.of(exclusion.names().stream().map(LI::of).toList()).css("names excluded"),
                        sheet.quote(exclusion.quote()))
                .id(anchor)
                .css("list");
    }

    private void begin(String occupation, String heading, String anchor) {
        sheet.begin(new LinkTarget(
                programme.name() + "·" + occupation + "·" + heading, Links.programme(programme) + "#" + anchor));
    }
}
