package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Then;
import io.github.baokao.catalog.Work;
import io.github.baokao.term.MajorScope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, ready to be held against facts.
 *
 * @param criterion the criterion
 * @param kind the number of its kind
 * @param anyOf what is asked of a fact; one of them is enough
 * @param after the field after whose date work may be asked for; null if the kind has none
 */
record PreparedCriterion(
        Criterion criterion,
        int kind,
        List<Asked> anyOf,
        @Nullable Field after) {
    /**
     * One of the things that are asked of a fact.
     *
     * @param matchers what is asked of its fields
     * @param work the work asked for after it, or alone; null if none is
     */
    record Asked(List<FieldMatcher> matchers, @Nullable Work work) {}

    static PreparedCriterion of(Criterion criterion, PreparedKinds kinds) {
        int kind = kinds.indexOf(criterion.kind());
        Optional<Field> after = criterion.kind().then().map(Then::after);
        return new PreparedCriterion(
                criterion,
                kind,
                criterion.anyOf().stream().map(one -> asked(one, kind, kinds)).toList(),
                after.orElse(null));
    }

    private static Asked asked(Alternative alternative, int kind, PreparedKinds kinds) {
        List<FieldMatcher> matchers = alternative.demands().stream()
                .filter(demand -> !(demand instanceof Demand.Major major && major.scope() == MajorScope.ANY))
                .map(demand -> kinds.matcher(kind, demand))
                .toList();
        return new Asked(matchers, alternative.work().orElse(null));
    }
}
