package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A condition held against the facts of one person, and what becomes of it while time passes. */
final class JudgedCondition {
    private final AssessmentContext context;
    private final PreparedCondition asked;
    private final JudgedCriterion[] criteria;
    private final Verdict verdict;

    JudgedCondition(AssessmentContext context, WorkJudge work, PreparedCondition asked) {
        this.context = context;
        this.asked = asked;
        criteria = new JudgedCriterion[asked.criteria().size()];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = new JudgedCriterion(context, work, asked.criteria().get(i));
        }
        verdict = asked.requires().of(this::today, context.rules());
    }

    PreparedCondition asked() {
        return asked;
    }

    Verdict verdict() {
        return verdict;
    }

    private Verdict today(int criterion) {
        return criteria[criterion].result().verdict();
    }

    /** The verdict on a day. */
    Verdict on(long day) {
        return asked.requires().of(criterion -> criteria[criterion].on(day), context.rules());
    }

    /** Whether it stays below a verdict however long one waits. */
    boolean staysBelow(Verdict lowest) {
        return asked.requires().isRuledOut(criterion -> criteria[criterion].staysBelow(lowest));
    }

    /** The day, between two of which the last is satisfied, on which the work becomes enough, if nothing else changes between them. */
    LocalDate firstByWork(LocalDate start, LocalDate end) {
        long last = Day.of(end);
        LocalDate first = asked.requires()
                .first(
                        criterion -> criteria[criterion].firstByWork(start, end),
                        criterion -> criteria[criterion].on(last),
                        context.rules());
        return first.isBefore(start) ? start : first;
    }

    /** Tells the days on which the passing of time changes what is found, but for the length of work. */
    void changes(Consumer<LocalDate> told) {
        for (JudgedCriterion criterion : criteria) {
            criterion.changes(told);
        }
    }

    ConditionResult result(Timeline timeline) {
        ListBuilder<CriterionResult> results = new ListBuilder<>(criteria.length);
        for (JudgedCriterion criterion : criteria) {
            results.add(criterion.result());
        }
        List<CriterionResult> all = results.take();
        DocumentResolver.Resolved papers = asked.papers().resolve(basis(), context.today());
        return new ConditionResult(
                asked.condition(),
                verdict,
                all,
                papers.documents(),
                missing(all),
                timeline.outlook(this),
                notes(all, papers));
    }

    /** The facts that it rests on, one of each kind that a criterion asks for. */
    private List<Entry> basis() {
        List<Integer> resting = new ArrayList<>(criteria.length);
        asked.requires().resting(this::today, context.rules(), resting);
        List<Entry> basis = new ArrayList<>(resting.size());
        for (int i = 0; i < resting.size(); i++) {
            criteria[resting.get(i)].addBasis(basis);
        }
        return basis;
    }

    private List<MissingFact> missing(List<CriterionResult> results) {
        if (verdict != Verdict.UNDETERMINED) {
            return List.of();
        }
        Set<MissingFact> missing = new LinkedHashSet<>();
        Set<List<CountedSpell>> spells = Collections.newSetFromMap(new IdentityHashMap<>());
        for (CriterionResult criterion : results) {
            if (criterion.verdict() == Verdict.UNDETERMINED) {
                for (Choice choice : criterion.choices()) {
                    if (choice.verdict() == Verdict.UNDETERMINED) {
                        choice.findings().forEach(finding -> addMissing(finding, missing, spells));
                    }
                }
            }
        }
        return List.copyOf(missing);
    }

    /** Choices share their spells: those that are added already are passed over. */
    private static void addMissing(Finding finding, Set<MissingFact> missing, Set<List<CountedSpell>> spells) {
        finding.missing().forEach(ref -> missing.add(new MissingFact(ref, finding.aspect())));
        if (finding.verdict() == Verdict.UNDETERMINED
                && finding.evidence() instanceof WorkEvidence work
                && spells.add(work.spells())) {
            work.spells()
                    .forEach(spell ->
                            spell.missing().forEach(ref -> missing.add(new MissingFact(ref, finding.aspect()))));
        }
    }

    /** What is to be said of a condition, of what was found and of the documents, each once and in this order. */
    private List<Discrepancy> notes(List<CriterionResult> results, DocumentResolver.Resolved papers) {
        ListBuilder<Discrepancy> notes = new ListBuilder<>();
        notes.addNew(asked.condition().cites());
        for (int i = 0; i < results.size(); i++) {
            List<Choice> choices = results.get(i).choices();
            for (int j = 0; j < choices.size(); j++) {
                List<Finding> findings = choices.get(j).findings();
                for (int k = 0; k < findings.size(); k++) {
                    notes.addNew(findings.get(k).cites());
                }
            }
        }
        if (notes.size() == asked.condition().cites().size()) {
            return papers.notes();
        }
        notes.addNew(papers.documents().cites());
        return notes.take();
    }
}
