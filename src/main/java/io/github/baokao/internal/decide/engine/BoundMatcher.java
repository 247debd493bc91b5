package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.TestType;
import io.github.baokao.fact.NumberAsked;
import java.util.List;
import java.util.Optional;

/** Whether a number is large or small enough. */
final class BoundMatcher extends FieldMatcher {
    private final int bound;
    private final boolean least;
    private final List<String> expected;
    private final DecisionTable decisions;

    BoundMatcher(Demand.Bound demand, int number, RuleCache rules) {
        super(demand.ask(), number);
        bound = demand.bound();
        least = demand.ask().test() == TestType.AT_LEAST;
        expected = List.of((least ? "≥" : "≤") + bound);
        decisions = new DecisionTable(rules, 4);
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        Optional<Integer> stated = entry.fact().number(field().id());
        boolean enough = stated.isPresent() && (least ? stated.get() >= bound : stated.get() <= bound);
        Decision decision = decisions.get(
                DecisionTable.flags(stated.isPresent(), enough), () -> new NumberAsked(stated.isPresent(), enough));
        ValueEvidence evidence = new ValueEvidence(stated.map(String::valueOf), expected);
        return context.finding(aspect(), decision, evidence, List.of(), () -> List.of(entry.ref(field())));
    }
}
