package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.decide.engine.BinarySearch;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Since when conditions have been satisfied by the same facts: where an outlook looks ahead, this looks back. */
public final class SatisfiedSince {
    /** Nobody's working life is longer. */
    private static final int YEARS_BACK = 70;

    private SatisfiedSince() {}

    /**
     * The first days of the satisfied conditions.
     *
     * @param application the facts
     * @param assessment their result
     * @param assess assesses them on another day
     * @return days by the id of the condition; a condition that no day of a life begins is left out
     */
    public static Map<String, LocalDate> of(
            Application application, Assessment assessment, Function<Application, Assessment> assess) {
        Map<String, LocalDate> since = new LinkedHashMap<>();
        for (ConditionResult result : assessment.conditions()) {
            if (result.verdict() == Verdict.SATISFIED) {
                first(application, result.condition().id(), assess)
                        .ifPresent(day -> since.put(result.condition().id(), day));
            }
        }
        return since;
    }

    private static Optional<LocalDate> first(
            Application application, String condition, Function<Application, Assessment> assess) {
        LocalDate start = application.asOf().minusYears(YEARS_BACK);
        LocalDate first = BinarySearch.first(
                start, application.asOf(), day -> isSatisfied(assess.apply(on(application, day)), condition));
        return Optional.of(first).filter(day -> day.isAfter(start));
    }

    private static Application on(Application application, LocalDate day) {
        return new Application(
                application.id(), application.target(), day, application.candidate(), application.rulings());
    }

    private static boolean isSatisfied(Assessment assessment, String condition) {
        return assessment.conditions().stream()
                .anyMatch(result -> result.condition().id().equals(condition) && result.verdict() == Verdict.SATISFIED);
    }
}
