package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition while time passes: what was found on one day, of which only what the day has a say in is asked again on a later one.
 * Nothing is found anew but verdicts.
 */
record Waiting(Scene scene, WorkJudge work, EducationJudge education, List<CriterionResult> criteria) {
    /** What the day of signing has a say in; every other finding stays as it is while nothing else changes. */
    private static final Set<Aspect> MOVING =
            EnumSet.of(Aspect.DATE, Aspect.HELD, Aspect.STATUS, Aspect.SINCE_GRADUATION, Aspect.WORK);

    /** Whether a criterion stays below a verdict however long one waits. */
    boolean staysBelow(Verdict verdict) {
        for (int i = 0; i < criteria.size(); i++) {
            if (staysBelow(criteria.get(i), verdict)) {
                return true;
            }
        }
        return false;
    }

    private static boolean staysBelow(CriterionResult criterion, Verdict verdict) {
        for (int i = 0; i < criterion.choices().size(); i++) {
            List<Finding> findings = criterion.choices().get(i).findings();
            boolean below = false;
            for (int j = 0; j < findings.size(); j++) {
                Finding finding = findings.get(j);
                below |= finding.verdict().compareTo(verdict) < 0 && !MOVING.contains(finding.aspect());
            }
            if (!below) {
                return false;
            }
        }
        return true;
    }

    /** The verdict on a day. */
    Verdict on(LocalDate day) {
        int all = 0;
        for (int i = 0; i < criteria.size(); i++) {
            CriterionResult criterion = criteria.get(i);
            int any = 0;
            for (int j = 0; j < criterion.choices().size(); j++) {
                any |= Tally.of(choice(criterion, j, day));
            }
            all |= Tally.of(scene.answers().combined(Combining.ANY, any));
        }
        return scene.answers().combined(Combining.ALL, all);
    }

    /**
     * The day, between two of which the last is satisfied, on which the work becomes enough, if nothing else changes between them:
     * of each criterion the first choice, of the condition the last criterion.
     */
    LocalDate firstByWork(LocalDate start, LocalDate end) {
        LocalDate last = start;
        for (CriterionResult criterion : criteria) {
            LocalDate first = end;
            for (int i = 0; i < criterion.choices().size(); i++) {
                if (choice(criterion, i, end) == Verdict.SATISFIED) {
                    LocalDate day = firstEnough(criterion, i, start, end);
                    first = day.isBefore(first) ? day : first;
                }
            }
            last = first.isAfter(last) ? first : last;
        }
        return last;
    }

    private LocalDate firstEnough(CriterionResult criterion, int place, LocalDate start, LocalDate end) {
        WorkCriterion asked = Requirements.work(criterion.criterion());
        return asked == null ? start : work.firstEnough(asked, after(criterion, place), start, end);
    }

    private Verdict choice(CriterionResult criterion, int place, LocalDate day) {
        Choice found = criterion.choices().get(place);
        List<Finding> findings = found.findings();
        if (!moves(findings)) {
            return found.verdict();
        }
        long number = Day.of(day);
        int parts = 0;
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).aspect() != Aspect.WORK) {
                parts |= Tally.of(again(findings.get(i), criterion.criterion(), place, number));
            }
        }
        WorkCriterion asked = Requirements.work(criterion.criterion());
        if (asked != null && !Tally.has(parts, Verdict.NOT_SATISFIED)) {
            parts |= Tally.of(work.by(asked, after(criterion, place), day));
        }
        return scene.answers().combined(Combining.ALL, parts);
    }

    private static boolean moves(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (MOVING.contains(findings.get(i).aspect())) {
                return true;
            }
        }
        return false;
    }

    private Verdict again(Finding finding, Criterion criterion, int place, long day) {
        if (!MOVING.contains(finding.aspect())) {
            return finding.verdict();
        }
        if (criterion instanceof EducationCriterion asked && finding.aspect() == Aspect.STATUS) {
            return education.status(asked, place, day).judgement().verdict();
        }
        DateEvidence evidence = (DateEvidence) finding.evidence();
        Decision answer = finding.aspect() == Aspect.DATE
                ? scene.happened(evidence.date(), day)
                : Elapsed.by(scene, evidence, day);
        return answer.judgement().verdict();
    }

    /** After what the work of a choice counts. */
    private static Anchor after(CriterionResult criterion, int place) {
        if (criterion.criterion() instanceof WorkCriterion) {
            return Anchor.NONE;
        }
        List<Finding> findings = criterion.choices().get(place).findings();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.aspect() == Aspect.DATE && finding.evidence() instanceof DateEvidence evidence) {
                return Anchor.after(evidence.date(), "");
            }
        }
        return Anchor.after(Optional.<PartialDate>empty(), "");
    }
}
