package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.TestType;
import io.github.baokao.term.Proof;
import io.github.baokao.term.Verdict;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** What the chosen condition rests on. */
final class ChosenGrounds {
    private static final Comparator<List<CriterionResult>> LOWEST = Comparator.comparing(results -> results.stream()
            .map(CriterionResult::verdict)
            .min(Comparator.naturalOrder())
            .orElse(Verdict.SATISFIED));

    private static final Comparator<FactRef> STATED =
            Comparator.comparing((FactRef at) -> at.kind().list()).thenComparing(FactRef::index);

    private final List<CriterionResult> results;
    private final Candidate candidate;

    ChosenGrounds(ConditionResult result, Candidate candidate) {
        results = rested(result.condition().requires(), result.criteria().iterator());
        this.candidate = candidate;
    }

    /** The results that a clause rests on: of what one is enough of, those of the best one, the first of several. */
    private static List<CriterionResult> rested(Clause clause, Iterator<CriterionResult> results) {
        if (clause instanceof Clause.AllOf all) {
            return all.parts().stream()
                    .flatMap(part -> rested(part, results).stream())
                    .toList();
        }
        if (clause instanceof Clause.AnyOf any) {
            return any.parts().stream()
                    .map(part -> rested(part, results))
                    .max(LOWEST)
                    .orElse(List.of());
        }
        return List.of(results.next());
    }

    /** Whether it asks for what a document would show. */
    boolean asks(Proof proof) {
        return results.stream().anyMatch(result -> isShown(result.criterion().kind(), proof));
    }

    /** Whether it asks for work, if only after something. */
    boolean asksWork() {
        return results.stream().anyMatch(result -> result.criterion().work().isPresent());
    }

    /** The fact of a kind. */
    Held of(Kind kind) {
        return results.stream()
                .filter(result -> result.criterion().kind().equals(kind))
                .findFirst()
                .map(this::held)
                .orElseGet(() -> new Held(FactRef.all(kind), Optional.empty()));
    }

    /** The facts that a document shows. */
    List<Held> shown(Proof proof) {
        Stream<Held> facts =
                results.stream().filter(result -> !result.criterion().isWork()).map(this::held);
        return Stream.concat(facts, spells().keySet().stream().map(at -> Held.at(at, candidate)))
                .filter(held -> isShown(held.at().kind(), proof))
                .toList();
    }

    private static boolean isShown(Kind kind, Proof proof) {
        return kind.proof().filter(proof::equals).isPresent();
    }

    /** The spells of work that it needs, as they are stated, and whether they count for sure. */
    SortedMap<FactRef, Verdict> spells() {
        SortedMap<FactRef, Verdict> verdicts = new TreeMap<>(STATED);
        for (Finding finding : work()) {
            WorkEvidence work = (WorkEvidence) finding.evidence();
            for (CountedSpell counted : work.spells()) {
                // where the work that surely counts is enough, what a person would have to judge is not written
                boolean needed = counted.verdict() != Verdict.NOT_SATISFIED
                        && counted.verdict().compareTo(finding.verdict()) >= 0;
                // what ended before the day after which work counts has no say
                if (needed && !WorkSpell.at(counted.at(), candidate).endedBefore(work.after())) {
                    verdicts.merge(counted.at(), counted.verdict(), BinaryOperator.maxBy(Comparator.naturalOrder()));
                }
            }
        }
        return verdicts;
    }

    /** What was found of the work that the condition asks for. */
    List<Finding> work() {
        return results.stream()
                .flatMap(result -> choice(result).stream())
                .flatMap(choice -> choice.findings().stream())
                .filter(finding -> finding.aspect().equals(Aspect.WORK))
                .toList();
    }

    /** The facts after which work counts, where the condition rests on none of them. */
    List<String> lackingBeforeWork() {
        return results.stream()
                .filter(result -> !result.criterion().isWork()
                        && result.criterion().work().isPresent()
                        && choice(result).isEmpty())
                .map(result -> FactRef.all(result.criterion().kind()).path())
                .toList();
    }

    /** Where none fits, papers of a school are still those of the one that the documents were chosen for. */
    private Held held(CriterionResult result) {
        Kind kind = result.criterion().kind();
        Optional<Choice> choice =
                choice(result).or(() -> isShown(kind, Proof.SCHOOLING) ? result.best() : Optional.empty());
        Held held = Held.at(choice.map(Choice::at).orElse(FactRef.all(kind)), candidate);
        return new Held(
                held.at(),
                held.fact()
                        .map(fact -> choice.map(one -> told(fact, result.criterion(), one))
                                .orElse(fact)));
    }

    /** With the rung that it was found to have, for a fact that tells it by its name alone. */
    private static Fact told(Fact fact, Criterion criterion, Choice choice) {
        Fact told = fact;
        for (Demand demand : criterion.anyOf().get(choice.alternative()).demands()) {
            if (demand instanceof Demand.Rung rung
                    && !rung.orHigher()
                    && !fact.has(rung.ask().field().id())
                    && choice.findings().stream()
                            .anyMatch(finding ->
                                    finding.aspect().equals(rung.ask().aspect())
                                            && finding.verdict() == Verdict.SATISFIED)) {
                told = told.with(rung.ask().field().id(), rung.rung());
            }
        }
        return told;
    }

    /** What a criterion rests on, or will when enough time has passed. */
    private static Optional<Choice> choice(CriterionResult result) {
        List<Aspect> time = time(result.criterion().kind());
        return Stream.concat(result.best().stream(), result.choices().stream())
                .filter(choice -> choice.findings().stream()
                        .noneMatch(finding ->
                                finding.verdict() == Verdict.NOT_SATISFIED && !time.contains(finding.aspect())))
                .findFirst();
    }

    /** What time alone mends: a certificate is the right one although the work after it is not enough yet. */
    private static List<Aspect> time(Kind kind) {
        return Stream.concat(
                        Stream.of(Aspect.WORK),
                        kind.asks().stream()
                                .filter(ask -> ask.test() == TestType.YEARS)
                                .map(Ask::aspect))
                .toList();
    }
}
