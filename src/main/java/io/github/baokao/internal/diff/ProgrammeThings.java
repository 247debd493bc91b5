package io.github.baokao.internal.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.internal.text.CriterionText;
import io.github.baokao.internal.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programmes of a catalogue and their conditions. */
final class ProgrammeThings {
    private final Wording wording;
    private final Origins origins;
    private final CriterionText criteria;

    ProgrammeThings(Wording wording, Origins origins) {
        this.wording = wording;
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
                .value(Trait.REGION, "region", programme.region().map(Region::name))
                .value(Trait.EDITION, "edition", programme.edition().map(wording::word))
                .flag(Trait.FALLBACK, "fallback", programme.fallback())
                .value(Trait.LEVEL, "level", wording.level(programme.level()))
                .value(Trait.SOURCE, "source", programme.source().cite())
                .cites(Trait.NOTICES, "notices", programme.notices())
                .items(
                        Trait.OCCUPATIONS,
                        "occupations",
                        false,
                        programme.offerings(),
                        offering -> offering.occupation().id(),
                        offering -> offering.occupation().name(),
                        offering -> Sheet.note(Trait.ENTRIES, offering.lists().map(lists -> lists.id())))
                .thing(Kind.PROGRAMME, programme.id(), programme.name(), Optional.of(programme.id()));
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
                        condition.requires(),
                        ProgrammeThings::kind,
                        criteria::of,
                        criterion -> List.of());
        if (condition.documents().isPresent()) {
            sheet.items(
                    Trait.DOCUMENTS,
                    "documents",
                    true,
                    condition.documents().get(),
                    asked -> asked.document().id(),
                    asked -> title(programme, asked.document()),
                    ProgrammeThings::notes);
        } else {
            // so that a condition with documents and one whose documents no source prints differ in items
            sheet.names(Trait.DOCUMENTS, "documents", true, List.of(wording.text("diff.not-published")));
        }
        return sheet.cites(Trait.CITES, "cites", condition.cites())
                .thing(
                        Kind.CONDITION,
                        condition.id(),
                        wording.text("diff.condition", condition.number(), condition.id()),
                        Optional.of(programme.id()));
    }

    /** The line of the guide, unless the condition prints one of its own, which is a note then. */
    private static String title(Programme programme, Document document) {
        return document.printedBy(programme.source())
                .map(PrintedDocument::title)
                .orElse(document.title());
    }

    private static List<Note> notes(ConditionDocument asked) {
        return Stream.of(
                        Sheet.note(Trait.PRINTED, asked.printed()),
                        Sheet.note(Trait.CONFLICTING, asked.conflicting()),
                        Sheet.cite(asked.cite()))
                .flatMap(List::stream)
                .toList();
    }

    /** Criteria of one kind are versions of each other. */
    static String kind(Criterion criterion) {
        if (criterion instanceof CertificateCriterion) {
            return "certificate";
        } else if (criterion instanceof TitleCriterion) {
            return "title";
        } else if (criterion instanceof EducationCriterion) {
            return "education";
        }
        return criterion instanceof TrainingCriterion ? "training" : "work";
    }
}
