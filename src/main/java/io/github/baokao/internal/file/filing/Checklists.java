package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.filing.Checklist;
import io.github.baokao.filing.ChecklistItem;
import io.github.baokao.term.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes checklists. */
public final class Checklists {
    private Checklists() {}

    /**
     * What to bring by one condition.
     *
     * @param application the facts
     * @param assessment their result
     * @param chosen one of its conditions
     * @return the checklist
     */
    public static Checklist of(Application application, Assessment assessment, ConditionResult chosen) {
        ChosenGrounds basis = new ChosenGrounds(chosen, application.candidate());
        List<ChecklistItem> items = chosen.documents().documents().stream()
                .map(document -> item(document, chosen, basis))
                .toList();
        List<ConditionResult> satisfied = assessment.conditions().stream()
                .filter(result -> result.verdict() == Verdict.SATISFIED)
                .filter(result -> result.documents().published())
                .sorted(ChosenCondition.FEWEST)
                .toList();
        return new Checklist(chosen, chosen.documents().published(), items, satisfied, common(satisfied));
    }

    private static ChecklistItem item(RequiredDocument document, ConditionResult chosen, ChosenGrounds basis) {
        Optional<PrintedDocument> printed =
                document.document().printedBy(chosen.condition().at().source());
        Optional<Integer> copies = document.requirements().stream()
                .map(Requirement::copies)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return new ChecklistItem(
                document,
                printed.map(PrintedDocument::slots).orElse(List.of()),
                copies,
                basis.shown(document.document().shows()).stream()
                        .filter(held -> held.fact().isPresent())
                        .map(held -> held.at().path())
                        .distinct()
                        .toList());
    }

    private static List<Document> common(List<ConditionResult> satisfied) {
        if (satisfied.size() < 2) {
            return List.of();
        }
        return documents(satisfied.get(0)).stream()
                .filter(document ->
                        satisfied.stream().allMatch(result -> documents(result).contains(document)))
                .toList();
    }

    private static List<Document> documents(ConditionResult result) {
        return result.documents().documents().stream()
                .map(RequiredDocument::document)
                .toList();
    }
}
