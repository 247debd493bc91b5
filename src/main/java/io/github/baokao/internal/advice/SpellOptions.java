package io.github.baokao.internal.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Application;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done for the work of one condition: each spell that does not count yet, settled. */
final class SpellOptions {
    private record Key(OccupationScope scope, int spell) {}

    private final Trial trial;
    private final int condition;
    private final SpellSubject subject;
    private final Map<Key, List<List<Change>>> known = new HashMap<>();

    SpellOptions(Trial trial, int condition, SpellSubject subject) {
        this.trial = trial;
        this.condition = condition;
        this.subject = subject;
    }

    /** The sets of changes, each for one spell, that are worth trying in facts that already have their other changes. */
    List<List<Change>> of(Application facts) {
        List<List<Change>> options = new ArrayList<>();
        findings(trial.result(facts, condition)).forEach(finding -> add(options, facts, finding));
        options.sort(Comparator.comparing(List::size));
        return withoutRepetitions(facts, options);
    }

    private void add(List<List<Change>> options, Application facts, Finding finding) {
        WorkEvidence evidence = (WorkEvidence) finding.evidence();
        if (finding.missing().contains(subject.listed().path())) {
            Step.State state =
                    new Step.State(subject.listed().path(), Aspect.STATED, Optional.empty(), Optional.empty());
            Change.Effect effect = (app, day) -> subject.listed().added(app, subject.open(day));
            options.add(List.of(new Change(state, effect, Optional.of(DatedChanges.past(facts)))));
        }
        for (int i = 0; i < evidence.spells().size(); i++) {
            CountedSpell spell = evidence.spells().get(i);
            if (spell.verdict() != Verdict.SATISFIED) {
                options.addAll(repairs(facts, evidence.criterion().occupation(), i));
            }
            String end = spell.path() + ".to";
            if (finding.missing().contains(end)) {
                Step.State state = new Step.State(end, Aspect.WORK, Optional.empty(), Optional.empty());
                DatedChanges.of(facts, subject, i, "to", state).forEach(change -> options.add(List.of(change)));
            }
        }
    }

    private List<List<Change>> repairs(Application facts, OccupationScope scope, int spell) {
        Key key = new Key(scope, spell);
        List<List<Change>> repairs = known.get(key);
        if (repairs == null) {
            repairs = new Repairs<>(trial, condition, subject, spell, result -> located(result, scope, spell))
                    .all(facts).stream().filter(changes -> !changes.isEmpty()).toList();
            known.put(key, repairs);
        }
        return repairs;
    }

    private static List<Finding> located(ConditionResult result, OccupationScope scope, int spell) {
        return findings(result)
                .map(finding -> (WorkEvidence) finding.evidence())
                .filter(evidence -> evidence.criterion().occupation() == scope)
                .findFirst()
                .map(evidence -> evidence.spells().get(spell).findings())
                .orElse(List.of());
    }

    /** A ruling on one spell's occupation settles every other spell in that occupation. */
    private List<List<Change>> withoutRepetitions(Application facts, List<List<Change>> options) {
        List<List<Change>> kept = new ArrayList<>();
        List<ConditionResult> results = new ArrayList<>();
        for (List<Change> option : options) {
            boolean repeated = option.size() == 1
                    && option.get(0).confirms()
                    && results.stream().anyMatch(result -> settles(result, option.get(0)));
            if (!repeated) {
                kept.add(option);
                results.add(trial.result(Change.all(option, facts), condition));
            }
        }
        return kept;
    }

    private static boolean settles(ConditionResult result, Change change) {
        return change.step() instanceof Step.Confirm confirm
                && findings(result)
                        .flatMap(finding -> ((WorkEvidence) finding.evidence()).spells().stream())
                        .anyMatch(spell ->
                                confirm.path().startsWith(spell.path() + ".") && spell.verdict() == Verdict.SATISFIED);
    }

    private static Stream<Finding> findings(ConditionResult result) {
        return result.criteria().stream()
                .flatMap(criterion -> criterion.choices().stream())
                .flatMap(choice -> choice.findings().stream())
                .filter(finding -> finding.evidence() instanceof WorkEvidence);
    }
}
