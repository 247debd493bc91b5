package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Finding;
import io.github.baokao.catalog.Ask;
import io.github.baokao.term.OccupationScope;

/** Whether an occupation is the one applied for, or related to it. */
final class OccupationMatcher extends FieldMatcher {
    private final OccupationScope scope;

    OccupationMatcher(Ask ask, OccupationScope scope, int number) {
        super(ask, number);
        this.scope = scope;
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        return context.offering().occupation(entry.text(field())).finding(context, this, scope, entry);
    }
}
