package io.github.baokao.bench.hand;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DocumentList;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.bench.hand.Facts.Schooling;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides applications for the Hebei level-two guide in plain Java, with every finding, document, missing fact, note and outlook
 * that the engine gives. Rulings are the one thing it does not know.
 */
public final class HandWritten {
    private static final int YEARS_HELD = 2;

    private record Prepared(Offering offering, Occupations occupations) {}

    private final Programme programme;
    private final String policy;
    private final Kinds kinds;
    private final Reasons reasons;
    private final List<Papers> papers;
    private final Map<String, Prepared> offerings = new HashMap<>();

    /** Prepares the tables; the sentences of the policy are looked up in results of the engine. */
    public HandWritten(Catalog catalog, String policy, Stream<Assessment> results) {
        this.policy = policy;
        programme = catalog.programme("hebei-level-2").orElseThrow();
        kinds = new Kinds(catalog);
        Sentences sentences = new Sentences(results);
        reasons = new Reasons(sentences);
        papers = programme.conditions().stream()
                .map(condition -> new Papers(catalog, programme.source(), condition))
                .toList();
        for (Offering offering : programme.offerings()) {
            Occupations occupations = new Occupations(catalog, offering.lists().orElseThrow(), sentences);
            offerings.put(Occupations.key(offering.occupation().name()), new Prepared(offering, occupations));
        }
    }

    /** Decides one application for the programme. */
    public Assessment assess(Application application) {
        if (!application.rulings().isEmpty()) {
            throw new IllegalArgumentException("rulings are not known here");
        }
        Prepared prepared = offerings.get(application.target().occupation());
        Facts facts = Facts.of(application.candidate());
        Person person = new Person(reasons, kinds, prepared.occupations(), facts);
        Evaluation evaluation = new Evaluation(person, application.asOf());
        Waiting waiting = new Waiting(person, application.asOf());
        List<ConditionResult> conditions = new ArrayList<>(5);
        Verdict highest = Verdict.NOT_SATISFIED;
        for (int number = 1; number <= 5; number++) {
            ConditionResult result = condition(number, application, evaluation, waiting);
            conditions.add(result);
            highest = Says.higher(highest, result.verdict());
        }
        return new Assessment(
                application.id(),
                programme,
                prepared.offering().occupation(),
                ApplicationVerdict.values()[highest.ordinal()],
                application.asOf(),
                policy,
                conditions,
                programme.notices());
    }

    private ConditionResult condition(int number, Application application, Evaluation evaluation, Waiting waiting) {
        Condition condition = programme.conditions().get(number - 1);
        List<CriterionResult> criteria = criteria(number, condition, evaluation);
        Verdict verdict = Verdict.SATISFIED;
        for (CriterionResult criterion : criteria) {
            verdict = Says.lower(verdict, criterion.verdict());
        }
        Optional<Schooling> schooling =
                number < 4 ? Optional.empty() : schooling(evaluation.person().facts, criteria.get(1));
        DocumentList documents = papers.get(number - 1).of(schooling, application.asOf());
        return new ConditionResult(
                condition,
                verdict,
                criteria,
                documents,
                missing(verdict, criteria),
                waiting.outlook(number, verdict, criteria),
                notes(condition, criteria, documents));
    }

    private static List<CriterionResult> criteria(int number, Condition condition, Evaluation evaluation) {
        List<Criterion> asked = condition.criteria();
        return switch (number) {
            case 1 -> List.of(evaluation.certificate(asked.get(0), 0));
            case 2 -> List.of(evaluation.title(asked.get(0), true), evaluation.certificate(asked.get(1), 0));
            case 3 -> List.of(evaluation.title(asked.get(0), false));
            case 4 ->
                List.of(
                        evaluation.certificate(asked.get(0), 0),
                        evaluation.graduate(asked.get(1)),
                        evaluation.work(asked.get(2)));
            default -> List.of(evaluation.certificate(asked.get(0), YEARS_HELD), evaluation.student(asked.get(1)));
        };
    }

    /** The schooling on which the condition rests, where the list is stated. */
    private static Optional<Schooling> schooling(Facts facts, CriterionResult education) {
        if (facts.education().isEmpty() || education.best().isEmpty()) {
            return Optional.empty();
        }
        int index = education.best().get().at().index();
        return facts.education().get().stream()
                .filter(schooling -> schooling.index() == index)
                .findFirst();
    }

    private static List<MissingFact> missing(Verdict verdict, List<CriterionResult> criteria) {
        if (verdict != Verdict.UNDETERMINED) {
            return List.of();
        }
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (CriterionResult criterion : criteria) {
            if (criterion.verdict() != Verdict.UNDETERMINED) {
                continue;
            }
            for (Choice choice : criterion.choices()) {
                if (choice.verdict() == Verdict.UNDETERMINED) {
                    for (Finding finding : choice.findings()) {
                        finding.missing().forEach(at -> missing.add(new MissingFact(at, finding.aspect())));
                        if (finding.verdict() == Verdict.UNDETERMINED
                                && finding.evidence() instanceof WorkEvidence work) {
                            work.spells().stream()
                                    .flatMap(spell -> spell.missing().stream())
                                    .forEach(at -> missing.add(new MissingFact(at, finding.aspect())));
                        }
                    }
                }
            }
        }
        return List.copyOf(missing);
    }

    private static List<Discrepancy> notes(
            Condition condition, List<CriterionResult> criteria, DocumentList documents) {
        List<Discrepancy> notes = new ArrayList<>(condition.cites());
        for (CriterionResult criterion : criteria) {
            for (Choice choice : criterion.choices()) {
                for (Finding finding : choice.findings()) {
                    Says.addNew(notes, finding.cites());
                }
            }
        }
        Says.addNew(notes, documents.cites());
        return notes;
    }
}
