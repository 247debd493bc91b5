package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.fact.ElapsedAsked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether years have passed since a date: the date plus the years is not after the day of signing. */
final class Elapsed {
    private Elapsed() {}

    static Finding finding(Scene scene, Aspect aspect, DateEvidence since, String path) {
        Optional<PartialDate> date = since.date();
        boolean careful = date.isPresent() && passed(date.get().last(), since.years(), scene.asOf());
        boolean generous = date.isPresent() && passed(date.get().first(), since.years(), scene.asOf());
        ElapsedAsked asked = new ElapsedAsked(date.isPresent(), careful, generous);
        return scene.finding(aspect, asked, since, List.of(), () -> List.of(path));
    }

    private static boolean passed(LocalDate since, int years, LocalDate asOf) {
        return !since.plusYears(years).isAfter(asOf);
    }
}
