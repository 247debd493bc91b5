package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether years have passed since a date: the date plus the years is not after the day of signing. */
final class Elapsed {
    private Elapsed() {}

    static Finding finding(Scene scene, Aspect aspect, DateEvidence since, String path) {
        return scene.finding(aspect, by(scene, since, Day.of(scene.asOf())), since, List.of(), path, "");
    }

    /** The same by any day. */
    static Decision by(Scene scene, DateEvidence since, long day) {
        Optional<PartialDate> date = since.date();
        boolean careful = date.isPresent() && passed(date.get().last(), since.years(), day);
        boolean generous = date.isPresent() && passed(date.get().first(), since.years(), day);
        return scene.answers().elapsed(date.isPresent(), careful, generous);
    }

    private static boolean passed(LocalDate since, int years, long day) {
        return Day.plusYears(Day.of(since), years) <= day;
    }
}
