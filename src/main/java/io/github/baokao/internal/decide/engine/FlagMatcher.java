package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Field;
import io.github.baokao.fact.FlagAsked;
import io.github.baokao.term.RulingKind;
import io.github.baokao.term.Stated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether something is so; an assessment body may have ruled on a name that goes with it. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class FlagMatcher extends FieldMatcher {
    private final @Nullable Field ruled;
    private final DecisionTable decisions;

    FlagMatcher(Ask ask, int number, @Nullable Field ruled, RuleCache rules) {
        super(ask, number);
        this.ruled = ruled;
        decisions = new DecisionTable(rules, Stated.values().length);
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        Optional<Boolean> flag = entry.fact().flag(field().id());
        Stated stated = flag.isEmpty() ? Stated.NOT_STATED : flag.get() ? Stated.YES : Stated.NO;
        Decision decision = decisions.get(stated.ordinal(), () -> new FlagAsked(aspect().word(), stated));
        if (ruled == null) {
            ValueEvidence evidence = new ValueEvidence(Optional.of(stated.word()), List.of(Stated.YES.word()));
            return context.finding(aspect(), decision, evidence, List.of(), () -> List.of(entry.ref(field())));
        }
        Optional<String> name = entry.text(ruled);
        ValueEvidence evidence = new ValueEvidence(name, List.of(stated.word()));
        return context.finding(
                aspect(), decision, evidence, RulingKind.TITLE, name, List.of(), () -> List.of(entry.ref(field())));
    }
}
