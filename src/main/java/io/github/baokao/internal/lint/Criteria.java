package io.github.baokao.internal.lint;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.WorkCriterion;
import java.util.List;
import java.util.Optional;

/** What several checks ask of criteria, and where their parts stand. */
final class Criteria {
    private Criteria() {}

    /** The work that a criterion asks for, on its own or after something. */
    static Optional<WorkCriterion> work(Criterion criterion) {
        if (criterion instanceof CertificateCriterion certificate) {
            return certificate.then();
        }
        if (criterion instanceof TitleCriterion title) {
            return title.then();
        }
        return criterion instanceof WorkCriterion work ? Optional.of(work) : Optional.empty();
    }

    /** Where that work stands, under a criterion. */
    static Spot workAt(Spot criterion) {
        Spot kind = inside(criterion);
        return kind.find("then").map(then -> then.key("work")).orElse(kind);
    }

    /** The value of the only key of a criterion. */
    static Spot inside(Spot criterion) {
        for (String kind : List.of("work", "certificate", "title", "education", "training")) {
            Optional<Spot> found = criterion.find(kind);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return criterion;
    }

    /** Where a kind of schooling stands, under its criterion. */
    static Spot kindAt(Spot criterion, int index) {
        Spot education = inside(criterion);
        return education.find("any-of").map(kinds -> kinds.item(index)).orElse(education);
    }

    /** The kinds of schooling that a condition takes. */
    static List<EducationKind> kinds(Condition condition) {
        return condition.requires().stream()
                .filter(EducationCriterion.class::isInstance)
                .flatMap(criterion -> ((EducationCriterion) criterion).anyOf().stream())
                .toList();
    }
}
