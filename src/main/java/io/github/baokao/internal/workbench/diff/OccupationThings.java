package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.Misprint;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.NameNote;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.ServedSchool;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The occupations of a catalogue and the lists that guides print for them. */
final class OccupationThings {
    private final Wording wording;
    private final Origins origins;

    OccupationThings(Wording wording, Origins origins) {
        this.wording = wording;
        this.origins = origins;
    }

    List<Thing> of(Catalog catalog) {
        List<Thing> all = new ArrayList<>();
        catalog.occupations().forEach(occupation -> all.add(occupation(occupation)));
        for (OccupationLists lists : catalog.lists()) {
            Optional<String> programme = programme(catalog, lists);
            all.add(related(lists, programme));
            for (int i = 0; i < lists.majors().size(); i++) {
                all.add(majors(lists, i, programme));
            }
        }
        return all;
    }

    /** The programme of the guide that prints the lists. */
    private static Optional<String> programme(Catalog catalog, OccupationLists lists) {
        return catalog.programmes().stream()
                .filter(programme -> programme.source().equals(lists.source()))
                .filter(programme -> programme.offerings().stream()
                        .anyMatch(offering ->
                                offering.lists().filter(lists::equals).isPresent()))
                .map(Programme::id)
                .findFirst();
    }

    private Thing occupation(Occupation occupation) {
        Sheet sheet = new Sheet(wording, origins.of("occupations", occupation.id()))
                .value(Trait.NAME, "name", occupation.name())
                .items(
                        Trait.SUB_TRADES,
                        "sub-trades",
                        false,
                        occupation.subTrades(),
                        t -> t.name(),
                        trade -> List.of(
                                new Note(
                                        Trait.LEVELS,
                                        wording.list(trade.levels().stream()
                                                .map(wording::level)
                                                .toList())),
                                new Note(Trait.SOURCE, wording.source(trade.source()))))
                .items(
                        Trait.LEGACY,
                        "legacy-certificates",
                        false,
                        occupation.legacyCertificates(),
                        old -> old.name(),
                        old -> notes(
                                List.of(
                                        new Note(Trait.LEVEL, wording.level(old.level())),
                                        new Note(Trait.PLACE, wording.place(old.at()))),
                                Sheet.cite(old.cite())));
        occupation
                .ownMajors()
                .ifPresent(own -> sheet.items(
                        Trait.OWN_MAJORS,
                        "own-majors.names",
                        false,
                        own.names(),
                        name -> name,
                        name -> Sheet.cite(Optional.of(own.cite()))));
        return sheet.thing(EntryKind.OCCUPATION, occupation.id(), occupation.name());
    }

    private Thing related(OccupationLists lists, Optional<String> programme) {
        Origin origin = origins.of("lists", lists.id());
        Sheet sheet = new Sheet(wording, origin).value(Trait.SOURCE, "source", wording.source(lists.source()));
        list(sheet, "related.", lists.related());
        lists.excluded()
                .ifPresent(excluded -> sheet.items(
                                Trait.EXCLUDED,
                                "excluded.names",
                                false,
                                excluded.names(),
                                name -> name,
                                name -> Sheet.cite(excluded.cite()))
                        .items(
                                Trait.EXCLUDED_QUOTE,
                                "excluded.quote",
                                false,
                                List.of(excluded.quote()),
                                quote -> "",
                                quote -> quote.text(),
                                quote -> List.of(new Note(Trait.PLACE, wording.place(quote.at())))));
        return sheet.thing(EntryKind.LIST, lists.id(), title(lists), programme);
    }

    private Thing majors(OccupationLists lists, int index, Optional<String> programme) {
        MajorList list = lists.majors().get(index);
        Origin origin = origins.of("lists", lists.id()).under("majors").item(index);
        Sheet sheet = new Sheet(wording, origin)
                .value(Trait.HEADING, "heading", list.heading())
                .items(Trait.SERVES, "serves", false, list.serves(), ServedSchool::school, this::notes);
        list(sheet, "", list.names());
        String name = wording.text("diff.majors", title(lists), list.heading());
        return sheet.thing(EntryKind.MAJOR_LIST, lists.id() + "/" + list.id(), name, programme);
    }

    private void list(Sheet sheet, String at, NameList list) {
        sheet.quote(Trait.QUOTE, at + "quote", list.quote())
                .value(Trait.PLACE, at + "place", wording.place(list.quote().at()))
                .value(Trait.SEPARATOR, at + "separator", list.separator())
                .names(Trait.ENTRIES, at + "entries", true, list.entries())
                .value(Trait.ENDING, at + "ending", wording.word(list.ending()))
                .names(Trait.CLASSES, at + "classes", false, list.classes())
                .items(
                        Trait.COMPOUNDS,
                        at + "compounds",
                        false,
                        list.compounds(),
                        c -> c.printed(),
                        compound -> List.of(new Note(Trait.NAMES, wording.list(compound.names()))))
                .items(
                        Trait.MISPRINTS,
                        at + "misprints",
                        false,
                        list.misprints(),
                        Misprint::printed,
                        misprint -> notes(
                                List.of(new Note(Trait.MEANT, misprint.meant())),
                                Sheet.cite(Optional.of(misprint.cite()))))
                .items(
                        Trait.REMARKS,
                        at + "remarks",
                        false,
                        list.remarks(),
                        NameNote::name,
                        remark -> Sheet.cite(Optional.of(remark.cite())));
    }

    private List<Note> notes(ServedSchool served) {
        Optional<String> degrees = served.degrees().isEmpty()
                ? Optional.empty()
                : Optional.of(wording.list(served.degrees().stream().sorted().toList()));
        return notes(Sheet.note(Trait.DEGREES, degrees), Sheet.cite(served.cite()));
    }

    private static List<Note> notes(List<Note> some, List<Note> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private String title(OccupationLists lists) {
        return wording.text("diff.lists", lists.occupation().name(), wording.source(lists.source()));
    }
}
