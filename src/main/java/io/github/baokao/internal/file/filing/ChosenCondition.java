package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.Comparator;
import java.util.List;

/** Chooses the condition to file by. */
public final class ChosenCondition {
    /** Fewest documents first; where they are not published, nobody knows how many there are. */
    static final Comparator<ConditionResult> FEWEST = Comparator.comparing(result ->
            result.documents().published() ? result.documents().documents().size() : Integer.MAX_VALUE);

    private static final Comparator<ConditionResult> FIRST =
            Comparator.comparing(ConditionResult::verdict).reversed().thenComparing(FEWEST);

    private ChosenCondition() {}

    /**
     * The condition with the highest verdict, of several the one with the fewest documents, of several the one printed first.
     *
     * @param assessment the result for all conditions
     */
    public static ConditionResult best(Assessment assessment) {
        return assessment.conditions().stream().min(FIRST).orElseThrow();
    }

    /**
     * The condition with an id.
     *
     * @param assessment the result for all conditions
     * @param id the id
     * @throws IllegalArgumentException if there is none; it names the nearest
     */
    public static ConditionResult of(Assessment assessment, String id) {
        List<String> ids = assessment.conditions().stream()
                .map(result -> result.condition().id())
                .toList();
        return assessment.conditions().stream()
                .filter(result -> result.condition().id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(assessment.programme().id() + " has no such condition; "
                                + NearestWord.to(id, ids)
                                        .map(near -> "did you mean " + near + "? ")
                                        .orElse("")
                                + "There are " + String.join(", ", ids)));
    }
}
