package io.github.baokao.internal.engine;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.WorkCriterion;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a condition asks for. */
public final class Requirements {
    private Requirements() {}

    /** The months of the longest work that a condition asks for; 0 if it asks for none. */
    static int longestWork(Condition condition) {
        return condition.requires().stream()
                .flatMap(criterion -> work(criterion).stream())
                .mapToInt(WorkCriterion::months)
                .max()
                .orElse(0);
    }

    /** The years that must have passed since something. */
    static Set<Integer> years(Condition condition) {
        Set<Integer> years = new HashSet<>();
        for (Criterion criterion : condition.requires()) {
            if (criterion instanceof CertificateCriterion asked) {
                asked.heldYears().ifPresent(years::add);
            } else if (criterion instanceof EducationCriterion asked) {
                asked.anyOf().forEach(kind -> kind.graduatedYears().ifPresent(years::add));
            }
        }
        return years;
    }

    /** The work that a criterion asks for. */
    public static Optional<WorkCriterion> work(Criterion criterion) {
        if (criterion instanceof WorkCriterion work) {
            return Optional.of(work);
        }
        if (criterion instanceof CertificateCriterion certificate) {
            return certificate.then();
        }
        return criterion instanceof TitleCriterion title ? title.then() : Optional.empty();
    }
}
