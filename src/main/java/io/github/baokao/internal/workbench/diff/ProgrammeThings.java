package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.text.CriterionText;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programmes of a catalogue and their conditions. */
final class ProgrammeThings {
    private final Wording wording;
    private final LatestNames names;
    private final Origins origins;
    private final CriterionText criteria;

    ProgrammeThings(Wording wording, LatestNames names, Origins origins) {
        this.wording = wording;
        this.names = names;
        this.origins = origins;
        criteria = new CriterionText(wording);
    }

    List<Thing> of(Catalog catalog) {
        List<Thing> all = new ArrayList<>();
        for (Programme programme : catalog.programmes()) {
            all.add(programme(programme));
            programme.conditions().forEach(condition -> all.add(condition(programme, condition)));
        }
        return all;
    }

    private Thing programme(Programme programme) {
        return new Sheet(wording, origins.of("programmes", programme.id()))
                .value(Trait.NAME, "name", programme.name())
                .value(Trait.REGION, "region", programme.region().map(names::region))
                .value(Trait.EDITION, "edition", programme.edition().map(wording::word))
                .flag(Trait.FALLBACK, "fallback", programme.fallback())
                .value(Trait.LEVEL, "level", wording.level(programme.level()))
                .value(Trait.SOURCE, "source", wording.source(programme.source()))
                .cites(Trait.NOTICES, "notices", programme.notices())
                .items(
                        Trait.OCCUPATIONS,
                        "occupations",
                        false,
                        programme.offerings(),
                        offering -> offering.occupation().id(),
                        offering -> names.occupation(offering.occupation()),
                        offering -> Sheet.note(Trait.ENTRIES, offering.lists().map(lists -> lists.id())))
                .order(
                        Trait.ORDER,
                        "conditions",
                        programme.conditions(),
                        Condition::id,
                        condition -> wording.text("diff.condition", condition.number(), condition.id()))
                .thing(EntryKind.PROGRAMME, programme.id(), programme.name(), Optional.of(programme.id()));
    }

    private Thing condition(Programme programme, Condition condition) {
        Sheet sheet = new Sheet(wording, origins.of("programmes/conditions", condition.id()))
                .value(Trait.NUMBER, "number", condition.number())
                .sentence(Trait.TEXT, "text", condition.text())
                .place(condition.at())
                .items(
                        Trait.REQUIRES,
                        "requires",
                        false,
                        parts(condition.requires()),
                        ProgrammeThings::identity,
                        this::text,
                        part -> List.of());
        if (condition.documents().isPresent()) {
            sheet.items(
                    Trait.DOCUMENTS,
                    "documents",
                    true,
                    condition.documents().get(),
                    asked -> asked.document().id(),
                    asked -> names.printed(asked.document(), programme.source()),
                    ProgrammeThings::notes);
        } else {
            // so that a condition with documents and one whose documents no source prints differ in items
            sheet.names(Trait.DOCUMENTS, "documents", true, List.of(wording.text("diff.not-published")));
        }
        return sheet.cites(Trait.CITES, "cites", condition.cites())
                .thing(
                        EntryKind.CONDITION,
                        condition.id(),
                        wording.text("diff.condition", condition.number(), condition.id()),
                        Optional.of(programme.id()));
    }

    /** A line of the guide that a condition prints on its own is a note. */
    private static List<Note> notes(ConditionDocument asked) {
        return Stream.of(
                        Sheet.note(Trait.PRINTED, asked.printed()),
                        Sheet.note(Trait.CONFLICTING, asked.conflicting()),
                        Sheet.cite(asked.cite()))
                .flatMap(List::stream)
                .toList();
    }

    /** The parts that the file lists. */
    private static List<Clause> parts(Clause clause) {
        if (clause instanceof Clause.AllOf all) {
            return all.parts();
        }
        return clause instanceof Clause.AnyOf any ? any.parts() : List.of(clause);
    }

    /** Criteria of one kind are versions of each other. */
    private static String identity(Clause clause) {
        return clause instanceof Criterion criterion
                ? criterion.kind().id()
                : clause.getClass().getSimpleName();
    }

    private String text(Clause part) {
        return String.join("", criteria.parts(new Clause.AllOf(List.of(part))));
    }
}
