package io.github.baokao.catalog;

import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * The whole catalogue.
 *
 * @param levels the levels
 * @param reckoning the figures by which time is counted
 * @param kinds the kinds of facts
 * @param regions the regions
 * @param sources the sources
 * @param occupations the occupations
 * @param lists the printed lists
 * @param discrepancies the discrepancies
 * @param documents the documents
 * @param pictures the photos that documents are
 * @param forms the forms
 * @param checks the checks before filing, one of each kind
 * @param exams the exams
 * @param programmes the programmes
 * @param rulings the rulings kept with the policy
 */
public record Catalog(
        List<LevelName> levels,
        Reckoning reckoning,
        List<Kind> kinds,
        List<Region> regions,
        List<Source> sources,
        List<Occupation> occupations,
        List<OccupationLists> lists,
        List<Discrepancy> discrepancies,
        List<Document> documents,
        List<Picture> pictures,
        List<Form> forms,
        List<Check> checks,
        List<Exam> exams,
        List<Programme> programmes,
        List<Ruling> rulings) {
    /** Copies the lists. */
    public Catalog {
        levels = List.copyOf(levels);
        kinds = List.copyOf(kinds);
        regions = List.copyOf(regions);
        sources = List.copyOf(sources);
        occupations = List.copyOf(occupations);
        lists = List.copyOf(lists);
        discrepancies = List.copyOf(discrepancies);
        documents = List.copyOf(documents);
        pictures = List.copyOf(pictures);
        forms = List.copyOf(forms);
        checks = List.copyOf(checks);
        exams = List.copyOf(exams);
        programmes = List.copyOf(programmes);
        rulings = List.copyOf(rulings);
    }

    /** The kind of facts that stands in a list of a candidate, such as {@code certificates}; empty if there is none. */
    public Optional<Kind> kindOf(String list) {
        return kinds.stream().filter(kind -> kind.list().equals(list)).findFirst();
    }

    /** The programme with an id. */
    public Optional<Programme> programme(String id) {
        return programmes.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The discrepancy with an id. */
    public Optional<Discrepancy> discrepancy(String id) {
        return discrepancies.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The form that a guide prints for a document; empty if it prints none. */
    public Optional<Form> form(Document document, Source guide) {
        return forms.stream()
                .filter(f -> f.document().equals(document) && f.at().source().equals(guide))
                .findFirst();
    }

    /** The check of a kind; empty in a catalogue that has no checks. */
    public Optional<Check> check(CheckKind kind) {
        return checks.stream().filter(c -> c.kind() == kind).findFirst();
    }

    /** The exams of an occupation; empty if no source prints it. */
    public Optional<Exam> exam(Occupation occupation) {
        return exams.stream().filter(e -> e.occupation().equals(occupation)).findFirst();
    }
}
