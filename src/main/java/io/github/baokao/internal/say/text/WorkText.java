package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.assessment.WorkRun;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;

/** Says how much work counts, in one sentence: since when, in which occupations, how long, and by how much it falls short. */
final class WorkText {

    /** Work without a first day may have begun at any time; a run that begins before has no known first day. */
    private static final int NOBODY_WORKED_BEFORE = 1901;

    private final Wording wording;
    private final FactText facts;

    WorkText(Wording wording, FactText facts) {
        this.wording = wording;
        this.facts = facts;
    }

    /**
     * The sentence.
     *
     * @param finding the finding
     * @param work its evidence
     * @param at the fact after which the work counts, or the work itself
     */
    String of(Finding finding, WorkEvidence work, FactRef at) {
        String since = facts.since(at);
        String counting = wording.text(
                switch (work.work().counting()) {
                    case CUMULATIVE -> "work.cumulative";
                    case CONTINUOUS -> "work.continuous";
                    case SAME_EMPLOYER -> "work.same-employer";
                });
        String required = wording.months(work.work().months());
        Verdict verdict = finding.verdict();
        if (verdict == Verdict.UNDETERMINED && work.spells().isEmpty()) {
            return wording.text("work.not-stated", since, required);
        }
        return switch (verdict) {
            case SATISFIED ->
                wording.text(
                        "work.satisfied",
                        since,
                        counting,
                        occupations(work, Verdict.SATISFIED),
                        wording.months(work.sureMonths()),
                        required);
            case NEEDS_REVIEW -> open("work.needs-review", since, counting, work, work.reviewedMonths(), required);
            case UNDETERMINED -> open("work.undetermined", since, counting, work, work.possibleMonths(), required);
            case NOT_SATISFIED -> missed(since, counting, work, required);
        };
    }

    private String open(String key, String since, String counting, WorkEvidence work, int months, String required) {
        if (startUnknown(work)) {
            return unlimited(since, counting, work, required);
        }
        String most = wording.months(months);
        if (work.sureMonths() > 0) {
            String sure = wording.months(work.sureMonths());
            return wording.text(key, since, counting, occupations(work, Verdict.SATISFIED), sure, most, required);
        }
        boolean review = key.equals("work.needs-review");
        return wording.text(review ? "work.all-reviewed" : "work.possible", since, counting, most, required);
    }

    /** Work whose first day is not stated may be of any length. */
    static boolean startUnknown(WorkEvidence work) {
        return work.runs().stream().anyMatch(WorkText::startUnknown);
    }

    static boolean startUnknown(WorkRun run) {
        return run.first().getYear() < NOBODY_WORKED_BEFORE;
    }

    private String unlimited(String since, String counting, WorkEvidence work, String required) {
        if (work.sureMonths() == 0) {
            return wording.text("work.unknown", since, counting, required);
        }
        String sure = wording.months(work.sureMonths());
        return wording.text(
                "work.partly-unknown", since, counting, occupations(work, Verdict.SATISFIED), sure, required);
    }

    private String missed(String since, String counting, WorkEvidence work, String required) {
        int possible = work.possibleMonths();
        if (possible == 0) {
            return wording.text("work.none", since, required);
        }
        boolean certain = work.sureMonths() == possible;
        return wording.text(
                certain ? "work.not-satisfied" : "work.at-most",
                since,
                counting,
                occupations(work, certain ? Verdict.SATISFIED : Verdict.UNDETERMINED),
                wording.months(possible),
                wording.months(Math.max(0, work.work().months() - possible)));
    }

    /** Whether own or related work was counted, or both; what the criterion takes where that cannot be told. */
    private String occupations(WorkEvidence work, Verdict lowest) {
        boolean own = false;
        boolean related = false;
        for (CountedSpell spell : work.spells()) {
            if (spell.verdict().compareTo(lowest) >= 0 && reaches(spell, work.after())) {
                OccupationRelation relation = relation(spell.findings());
                own |= relation == OccupationRelation.OWN;
                related |= relation == OccupationRelation.LISTED || relation == OccupationRelation.OPEN;
            }
        }
        if (own && related) {
            return wording.text("work.own-and-related");
        }
        return own || related
                ? wording.text(own ? "work.own" : "work.related")
                : wording.word(work.work().occupation());
    }

    private static OccupationRelation relation(List<Finding> findings) {
        return findings.stream()
                .map(Finding::evidence)
                .filter(OccupationEvidence.class::isInstance)
                .map(evidence -> ((OccupationEvidence) evidence).relation())
                .findFirst()
                .orElse(OccupationRelation.UNKNOWN);
    }

    /** Whether a spell goes on after the day from which work counts. */
    private boolean reaches(CountedSpell spell, Optional<PartialDate> after) {
        Optional<PartialDate> end = facts.endOf(spell.at());
        return after.isEmpty()
                || end.isEmpty()
                || !end.get().last().isBefore(after.get().first());
    }
}
