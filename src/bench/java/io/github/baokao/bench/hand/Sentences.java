package io.github.baokao.bench.hand;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.term.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The sentences of the policy by name, taken beforehand from results of the engine. */
final class Sentences {
    private final Map<String, PolicyRule> byName = new HashMap<>();

    Sentences(Stream<Assessment> results) {
        results.flatMap(result -> result.conditions().stream())
                .map(ConditionResult::criteria)
                .forEach(criteria -> criteria.stream()
                        .map(CriterionResult::choices)
                        .forEach(choices ->
                                choices.stream().map(Choice::findings).forEach(f -> f.forEach(this::keep))));
    }

    private void keep(Finding finding) {
        byName.put(finding.rule().name(), finding.rule());
        if (finding.evidence() instanceof OccupationEvidence named) {
            byName.put(named.rule().name(), named.rule());
        }
        if (finding.evidence() instanceof WorkEvidence work) {
            work.spells().forEach(spell -> spell.findings().forEach(this::keep));
        }
    }

    PolicyRule rule(String name) {
        PolicyRule rule = byName.get(name);
        if (rule == null) {
            throw new IllegalStateException("no result rests on a rule named " + name);
        }
        return rule;
    }

    Says satisfied(String name) {
        return new Says(Verdict.SATISFIED, rule(name));
    }

    Says review(String name) {
        return new Says(Verdict.NEEDS_REVIEW, rule(name));
    }

    Says open(String name) {
        return new Says(Verdict.UNDETERMINED, rule(name));
    }

    Says not(String name) {
        return new Says(Verdict.NOT_SATISFIED, rule(name));
    }
}
