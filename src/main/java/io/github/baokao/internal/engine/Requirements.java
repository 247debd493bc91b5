package io.github.baokao.internal.engine;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.WorkCriterion;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a condition asks for. */
public final class Requirements {
    private Requirements() {}

    /** The months of the longest work that a condition asks for; 0 if it asks for none. */
    static int longestWork(Condition condition) {
        return condition.requires().stream()
                .map(Requirements::work)
                .filter(Objects::nonNull)
                .mapToInt(WorkCriterion::months)
                .max()
                .orElse(0);
    }

    /** The years that must have passed since something, each once. */
    static List<Integer> years(Condition condition) {
        Set<Integer> years = new TreeSet<>();
        for (Criterion criterion : condition.requires()) {
            if (criterion instanceof CertificateCriterion asked) {
                asked.heldYears().ifPresent(years::add);
            } else if (criterion instanceof EducationCriterion asked) {
                asked.anyOf().forEach(kind -> kind.graduatedYears().ifPresent(years::add));
            }
        }
        return List.copyOf(years);
    }

    /** The work that a criterion asks for, if it asks for any. */
    public static @Nullable WorkCriterion work(Criterion criterion) {
        if (criterion instanceof WorkCriterion work) {
            return work;
        }
        if (criterion instanceof CertificateCriterion certificate) {
            return certificate.then().orElse(null);
        }
        return criterion instanceof TitleCriterion title ? title.then().orElse(null) : null;
    }
}
