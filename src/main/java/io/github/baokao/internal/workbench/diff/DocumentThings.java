package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Slot;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of a catalogue, and how each guide prints them. */
final class DocumentThings {
    private final Wording wording;
    private final LatestNames names;
    private final Origins origins;

    DocumentThings(Wording wording, LatestNames names, Origins origins) {
        this.wording = wording;
        this.names = names;
        this.origins = origins;
    }

    List<Thing> of(Catalog catalog) {
        List<Thing> all = new ArrayList<>();
        for (Document document : catalog.documents()) {
            all.add(document(document));
            for (int i = 0; i < document.printed().size(); i++) {
                all.add(printed(document, i));
            }
        }
        return all;
    }

    private Thing document(Document document) {
        return new Sheet(wording, origins.of("documents", document.id()))
                .value(Trait.NAME, "title", document.title())
                .value(Trait.SHOWS, "shows", wording.word(document.shows()))
                .value(Trait.DEPENDS_ON, "depends-on", document.dependsOn())
                .items(
                        Trait.SUBSTITUTES,
                        "substitutes",
                        false,
                        document.substitutes(),
                        substitute -> substitute.quote().at().source().id() + wording.word(substitute.tier()),
                        substitute -> names.document(substitute.document()),
                        substitute -> List.of(
                                new Note(Trait.TIER, wording.word(substitute.tier())),
                                new Note(Trait.QUOTE, substitute.quote().text()),
                                new Note(
                                        Trait.PLACE,
                                        wording.place(substitute.quote().at()))))
                .thing(EntryKind.DOCUMENT, document.id(), document.title());
    }

    private Thing printed(Document document, int index) {
        PrintedDocument printed = document.printed().get(index);
        String source = printed.at().source().id();
        return new Sheet(
                        wording,
                        origins.of("documents", document.id()).under("printed").item(index))
                .sentence(Trait.TEXT, "title", printed.title())
                .place(printed.at())
                .items(
                        Trait.SLOTS,
                        "slots",
                        true,
                        printed.slots(),
                        Slot::text,
                        slot -> join(Stream.of(
                                Sheet.note(Trait.PLACE, Optional.of(wording.place(slot.at()))),
                                Sheet.cite(slot.cite()))))
                .value(Trait.PICTURE, "picture", printed.picture().map(names::picture))
                .items(
                        Trait.REQUIREMENTS,
                        "requirements",
                        true,
                        printed.requirements(),
                        requirement -> "",
                        Requirement::text,
                        this::notes)
                .thing(
                        EntryKind.PRINTED,
                        document.id() + "/" + source,
                        wording.text(
                                "diff.printed",
                                document.title(),
                                wording.source(printed.at().source())));
    }

    private List<Note> notes(Requirement requirement) {
        Optional<String> conditions = requirement.conditions().isEmpty()
                ? Optional.empty()
                : Optional.of(wording.list(requirement.conditions()));
        return join(Stream.of(
                Sheet.note(Trait.TIER, requirement.tier().map(wording::word)),
                Sheet.note(Trait.CONDITIONS, conditions),
                Sheet.note(Trait.STEP, requirement.step().map(wording::word)),
                Sheet.note(Trait.COPIES, requirement.copies().map(String::valueOf)),
                Sheet.note(Trait.PLACE, Optional.of(wording.place(requirement.at()))),
                Sheet.cite(requirement.cite())));
    }

    private static List<Note> join(Stream<List<Note>> notes) {
        return notes.flatMap(List::stream).toList();
    }
}
