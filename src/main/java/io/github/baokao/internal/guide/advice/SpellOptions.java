package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Kind;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done for the work of one condition: each spell that does not count yet, settled. */
final class SpellOptions {
    private record Key(OccupationScope scope, FactRef spell) {}

    private final Trial trial;
    private final int condition;
    private final StandInNames names;
    private final Map<Key, List<List<FactChange>>> known = new HashMap<>();

    SpellOptions(Trial trial, int condition, StandInNames names) {
        this.trial = trial;
        this.condition = condition;
        this.names = names;
    }

    /** The sets of changes, each for one spell, that are worth trying in facts that already have their other changes. */
    List<List<FactChange>> of(Application facts) {
        List<List<FactChange>> options = new ArrayList<>();
        findings(trial.result(facts, condition)).forEach(finding -> add(options, facts, finding));
        options.sort(Comparator.comparing(List::size));
        return withoutRepetitions(facts, options);
    }

    private void add(List<List<FactChange>> options, Application facts, Finding finding) {
        WorkEvidence evidence = (WorkEvidence) finding.evidence();
        for (FactRef missing : finding.missing()) {
            Kind kind = missing.kind();
            if (missing.isAll() && kind.period().isPresent()) {
                AdviceSubject spell = AdviceSubject.spell(kind, names);
                Step state = new Step.State(missing, Aspect.STATED, Optional.empty(), Optional.empty());
                FactChange.Effect effect = (app, day) -> FactCopies.added(
                        app, kind, spell.open(day, evidence.work().counting()));
                options.add(List.of(new FactChange(state, effect, Optional.of(DatedChanges.past(facts)))));
            }
        }
        for (CountedSpell spell : evidence.spells()) {
            if (spell.verdict() != Verdict.SATISFIED) {
                options.addAll(repairs(facts, evidence.work().occupation(), spell.at()));
            }
            FactRef end =
                    spell.at().field(spell.at().kind().period().orElseThrow().to());
            if (finding.verdict() == Verdict.UNDETERMINED && spell.missing().contains(end)) {
                DatedChanges.of(facts, end, Aspect.WORK).forEach(change -> options.add(List.of(change)));
            }
        }
    }

    private List<List<FactChange>> repairs(Application facts, OccupationScope scope, FactRef spell) {
        Key key = new Key(scope, spell);
        List<List<FactChange>> repairs = known.get(key);
        if (repairs == null) {
            AdviceSubject subject = AdviceSubject.spell(spell.kind(), names);
            repairs = new Repairs(trial, condition, subject, spell, result -> located(result, key))
                    .all(facts).stream().filter(changes -> !changes.isEmpty()).toList();
            known.put(key, repairs);
        }
        return repairs;
    }

    private static List<Finding> located(ConditionResult result, Key key) {
        return findings(result)
                .map(finding -> (WorkEvidence) finding.evidence())
                .filter(evidence -> evidence.work().occupation() == key.scope())
                .flatMap(evidence -> evidence.spells().stream())
                .filter(spell -> spell.at().equals(key.spell()))
                .findFirst()
                .map(CountedSpell::findings)
                .orElse(List.of());
    }

    /** A ruling on one spell's occupation settles every other spell in that occupation. */
    private List<List<FactChange>> withoutRepetitions(Application facts, List<List<FactChange>> options) {
        List<List<FactChange>> kept = new ArrayList<>();
        Set<FactRef> settled = new HashSet<>();
        for (List<FactChange> option : options) {
            boolean repeated = option.size() == 1
                    && option.get(0).confirms()
                    && option.get(0).step() instanceof Step.Confirm confirm
                    && settled.contains(confirm.at().fact());
            if (!repeated) {
                kept.add(option);
                // a spell that is written otherwise is no ground not to ask about it
                if (option.stream().anyMatch(FactChange::confirms)) {
                    findings(trial.result(FactChange.all(option, facts), condition))
                            .map(finding -> ((WorkEvidence) finding.evidence()).spells())
                            .distinct()
                            .flatMap(List::stream)
                            .filter(spell -> spell.verdict() == Verdict.SATISFIED)
                            .forEach(spell -> settled.add(spell.at()));
                }
            }
        }
        return kept;
    }

    private static Stream<Finding> findings(ConditionResult result) {
        return result.criteria().stream()
                .flatMap(criterion -> criterion.choices().stream())
                .flatMap(choice -> choice.findings().stream())
                .filter(finding -> finding.evidence() instanceof WorkEvidence);
    }
}
