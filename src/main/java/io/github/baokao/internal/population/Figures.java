package io.github.baokao.internal.population;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.WorkCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The years that conditions ask for, and others between and beyond them. */
final class Figures {
    private static final List<Integer> ORDINARY = List.of(1, 2, 3, 5, 8, 13, 19);

    private Figures() {}

    /** Years to draw from: those of the conditions as often as they stand there, so most draws are near a boundary. */
    static List<Integer> of(List<Programme> programmes) {
        List<Integer> years = new ArrayList<>(programmes.stream()
                .flatMap(programme -> programme.conditions().stream())
                .flatMap(condition -> condition.requires().stream())
                .flatMap(Figures::of)
                .toList());
        // two stretches that follow each other
        years.addAll(years.stream().distinct().sorted().map(year -> year + 1).toList());
        years.addAll(ORDINARY);
        return years;
    }

    private static Stream<Integer> of(Criterion criterion) {
        if (criterion instanceof WorkCriterion work) {
            return Stream.of(work.years());
        } else if (criterion instanceof CertificateCriterion certificate) {
            return Stream.concat(certificate.heldYears().stream(), years(certificate.then()));
        } else if (criterion instanceof TitleCriterion title) {
            return years(title.then());
        } else if (criterion instanceof EducationCriterion education) {
            return education.anyOf().stream().flatMap(kind -> kind.graduatedYears().stream());
        }
        return Stream.empty();
    }

    private static Stream<Integer> years(Optional<WorkCriterion> work) {
        return work.stream().map(WorkCriterion::years);
    }
}
