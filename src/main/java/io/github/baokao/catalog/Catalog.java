package io.github.baokao.catalog;

import io.github.baokao.term.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * The whole catalogue.
 *
 * @param levels the levels
 * @param regions the regions
 * @param sources the sources
 * @param occupations the occupations
 * @param lists the printed lists
 * @param discrepancies the discrepancies
 * @param documents the documents
 * @param exams the exams
 * @param programmes the programmes
 * @param rulings the rulings kept with the policy
 */
public record Catalog(
        List<LevelName> levels,
        List<Region> regions,
        List<Source> sources,
        List<Occupation> occupations,
        List<OccupationLists> lists,
        List<Discrepancy> discrepancies,
        List<Document> documents,
        List<Exam> exams,
        List<Programme> programmes,
        List<Ruling> rulings) {
    /** Copies the lists. */
    public Catalog {
        levels = List.copyOf(levels);
        regions = List.copyOf(regions);
        sources = List.copyOf(sources);
        occupations = List.copyOf(occupations);
        lists = List.copyOf(lists);
        discrepancies = List.copyOf(discrepancies);
        documents = List.copyOf(documents);
        exams = List.copyOf(exams);
        programmes = List.copyOf(programmes);
        rulings = List.copyOf(rulings);
    }

    /** The programme with an id. */
    public Optional<Programme> programme(String id) {
        return programmes.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The discrepancy with an id. */
    public Optional<Discrepancy> discrepancy(String id) {
        return discrepancies.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The exams of an occupation; empty if no source prints it. */
    public Optional<Exam> exam(Occupation occupation) {
        return exams.stream().filter(e -> e.occupation().equals(occupation)).findFirst();
    }
}
