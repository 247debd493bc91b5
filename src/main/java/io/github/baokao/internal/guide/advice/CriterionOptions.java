package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Kind;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done for each criterion of one condition, but for the work. */
final class CriterionOptions {
    /** One of the alternatives of a criterion, by their places. */
    private record Asked(int criterion, int alternative, AdviceSubject subject) {
        boolean isHeldAgainst(Choice choice, FactRef at) {
            return choice.alternative() == alternative && FactCopies.same(choice.at(), at);
        }
    }

    /** A fact to add, but for its date, and what must be confirmed of it. */
    private record Addition(Fact fact, List<FactChange> confirmations) {}

    private final Trial trial;
    private final int condition;
    private final Application facts;
    private final StandInNames names;

    CriterionOptions(Trial trial, int condition, Application facts) {
        this.trial = trial;
        this.condition = condition;
        this.facts = facts;
        names = StandInNames.of(trial.assess(facts));
    }

    /** The sets of changes that are worth trying for a criterion; the empty one if nothing but time and work is needed. */
    List<List<FactChange>> of(int criterion, boolean evenIfSatisfied) {
        CriterionResult result = trial.result(facts, condition).criteria().get(criterion);
        List<List<FactChange>> options = new ArrayList<>();
        if (result.verdict() == Verdict.SATISFIED || result.criterion().isWork()) {
            options.add(List.of());
        }
        if (result.verdict() != Verdict.SATISFIED || evenIfSatisfied) {
            add(options, criterion, result.criterion());
        }
        return options;
    }

    private void add(List<List<FactChange>> options, int place, Criterion criterion) {
        if (criterion.isWork()) {
            return;
        }
        Kind kind = criterion.kind();
        for (int i = 0; i < criterion.anyOf().size(); i++) {
            Alternative alternative = criterion.anyOf().get(i);
            Asked asked = new Asked(place, i, new AdviceSubject(kind, alternative.demands(), names));
            for (int j = 0; j < FactCopies.of(facts, kind).size(); j++) {
                options.addAll(repairs(asked, j).all(facts));
            }
            // nobody acquires what there is one of
            if (!kind.isSingle()) {
                addition(asked).ifPresent(added -> add(options, asked.subject(), added, alternative));
            }
        }
    }

    private Repairs repairs(Asked asked, int index) {
        FactRef at = FactRef.of(asked.subject().kind(), index);
        return new Repairs(
                trial,
                condition,
                asked.subject(),
                at,
                result -> result.criteria().get(asked.criterion()).choices().stream()
                        .filter(choice -> asked.isHeldAgainst(choice, at))
                        .findFirst()
                        .map(Choice::findings)
                        .orElse(List.of()));
    }

    private void add(List<List<FactChange>> options, AdviceSubject subject, Addition added, Alternative alternative) {
        Kind kind = subject.kind();
        FactChange.Effect effect = (app, day) -> FactCopies.added(app, kind, subject.dated(added.fact(), day));
        if (facts.candidate().list(kind.list()).isEmpty()) {
            Step state = new Step.State(FactRef.all(kind), Aspect.STATED, Optional.empty(), Optional.empty());
            options.add(with(new FactChange(state, effect, Optional.of(DatedChanges.past(facts))), added));
        }
        options.add(with(new FactChange(new Step.Acquire(kind, alternative), effect, Optional.empty()), added));
    }

    private static List<FactChange> with(FactChange change, Addition added) {
        return Stream.concat(Stream.of(change), added.confirmations().stream()).toList();
    }

    /** What is not the same for everybody is filled in until the engine takes it. */
    private Optional<Addition> addition(Asked asked) {
        AdviceSubject subject = asked.subject();
        if (!subject.isSearched()) {
            return Optional.of(new Addition(subject.blank(), List.of()));
        }
        int index = FactCopies.of(facts, subject.kind()).size();
        Application more = FactCopies.added(facts, subject.kind(), subject.blank());
        return repairs(asked, index).first(more).map(changes -> {
            Fact whole =
                    FactCopies.of(FactChange.all(changes, more), subject.kind()).get(index);
            return new Addition(
                    whole, changes.stream().filter(FactChange::confirms).toList());
        });
    }
}
