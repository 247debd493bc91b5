package io.github.baokao.bench.hand;

import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.assessment.WorkRun;
import io.github.baokao.bench.hand.Facts.Spell;
import io.github.baokao.bench.peer.Counted;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Work;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The work of one person by one day. */
final class Worked {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Reasons reasons;
    private final Kinds kinds;
    private final Optional<List<Spell>> stated;
    private final List<Occupations.Name> names;
    private final LocalDate asOf;
    private final List<Months.Stretch> stretches = new ArrayList<>(4);
    private List<CountedSpell> spells = List.of();
    private List<Discrepancy> cites = List.of();

    /** The work with names looked up before, for verdicts alone; {@link #explain} adds the evidence. */
    Worked(Reasons reasons, Kinds kinds, Optional<List<Spell>> stated, List<Occupations.Name> names, LocalDate asOf) {
        this.reasons = reasons;
        this.kinds = kinds;
        this.stated = stated;
        this.names = names;
        this.asOf = asOf;
        for (int i = 0; i < names.size(); i++) {
            Spell spell = stated.orElseThrow().get(i);
            Verdict verdict = Says.lower(
                    names.get(i).counts().verdict(),
                    Says.lower(
                            reasons.event(spell.from(), asOf).verdict(),
                            employer(spell).verdict()));
            if (verdict != Verdict.NOT_SATISFIED) {
                insert(stretch(spell, verdict));
            }
        }
    }

    /** Works out the evidence of every spell. */
    void explain() {
        List<CountedSpell> counted = new ArrayList<>(names.size());
        List<Discrepancy> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Spell spell = stated.orElseThrow().get(i);
            FactRef at = kinds.employment.at(spell.index());
            List<Finding> findings = List.of(
                    Occupations.finding(
                            kinds.occupation, spell.occupation(), names.get(i), at.field(kinds.spellOccupation)),
                    reasons.event(spell.from(), asOf)
                            .about(kinds.date, new DateEvidence(spell.from(), 0), at.field(kinds.from)),
                    employer(spell).about(kinds.employer, new ValueEvidence(Optional.empty(), life(spell))));
            findings.forEach(finding -> Says.addNew(all, finding.cites()));
            counted.add(new CountedSpell(at, Says.lowest(findings), findings, missing(at, spell, findings)));
        }
        spells = List.copyOf(counted);
        cites = List.copyOf(all);
    }

    /** Whether the work after a date is enough; {@code anchored} with no date is after a date that nobody knows. */
    Verdict enough(int required, boolean anchored, Optional<PartialDate> after) {
        if (stated.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (!anchored || after.isPresent()) {
            LocalDate careful = after.isPresent() ? after.get().last() : LocalDate.MIN;
            if (Months.of(stretches, Verdict.SATISFIED, careful, true) >= required) {
                return Verdict.SATISFIED;
            }
            if (Months.of(stretches, Verdict.NEEDS_REVIEW, careful, true) >= required) {
                return Verdict.NEEDS_REVIEW;
            }
        }
        LocalDate generous = after.isPresent() ? after.get().first() : LocalDate.MIN;
        return Months.of(stretches, Verdict.UNDETERMINED, generous, false) >= required
                ? Verdict.UNDETERMINED
                : Verdict.NOT_SATISFIED;
    }

    /** The months alone. */
    Counted counted(boolean anchored, Optional<PartialDate> after) {
        LocalDate careful = after.isPresent() ? after.get().last() : LocalDate.MIN;
        LocalDate generous = after.isPresent() ? after.get().first() : LocalDate.MIN;
        boolean unknown = anchored && after.isEmpty();
        return new Counted(
                stated.isPresent(),
                unknown ? 0 : Months.of(stretches, Verdict.SATISFIED, careful, true),
                unknown ? 0 : Months.of(stretches, Verdict.NEEDS_REVIEW, careful, true),
                Months.of(stretches, Verdict.UNDETERMINED, generous, false));
    }

    Finding count(Work work, boolean anchored, Optional<PartialDate> after, FactRef anchor) {
        LocalDate careful = after.isPresent() ? after.get().last() : LocalDate.MIN;
        LocalDate generous = after.isPresent() ? after.get().first() : LocalDate.MIN;
        boolean unknown = anchored && after.isEmpty();
        List<WorkRun> runs = Months.none();
        Months.runs(stretches, LocalDate.MIN, runs);
        int possible = Months.of(stretches, Verdict.UNDETERMINED, generous, false);
        int sure = unknown ? 0 : Months.of(stretches, Verdict.SATISFIED, careful, true);
        int reviewed = unknown ? 0 : Months.of(stretches, Verdict.NEEDS_REVIEW, careful, true);
        int required = work.months();
        Says says = stated.isEmpty()
                ? reasons.workUnstated
                : sure >= required
                        ? reasons.workEnough
                        : reviewed >= required
                                ? reasons.workReviewed
                                : possible >= required ? reasons.workPossible : reasons.workShort;
        boolean coarse = unknown || after.isPresent() && after.get().monthOnly();
        List<FactRef> missing = says.verdict() == Verdict.UNDETERMINED ? missing(coarse, anchor) : List.of();
        WorkEvidence evidence = new WorkEvidence(work, after, sure, reviewed, possible, runs, spells);
        return new Finding(
                Aspect.WORK,
                says.verdict(),
                says.rule(),
                evidence,
                Optional.empty(),
                Says.join(says.rule().cites(), cites),
                missing);
    }

    private List<FactRef> missing(boolean coarse, FactRef anchor) {
        List<FactRef> missing = new ArrayList<>();
        if (stated.isEmpty()) {
            missing.add(kinds.employment.all());
        }
        if (coarse) {
            missing.add(anchor);
        }
        return missing;
    }

    private List<FactRef> missing(FactRef at, Spell spell, List<Finding> findings) {
        if (Says.lowest(findings) == Verdict.NOT_SATISFIED) {
            return List.of();
        }
        List<FactRef> missing = new ArrayList<>();
        findings.forEach(finding -> missing.addAll(finding.missing()));
        Optional<PartialDate> to = spell.to();
        if (to.isPresent() && to.get().monthOnly() && !to.get().first().isAfter(asOf)) {
            missing.add(at.field(kinds.to));
        }
        return missing;
    }

    private Says employer(Spell spell) {
        if (spell.employerFounded().isPresent()
                && spell.from().isPresent()
                && spell.from()
                        .get()
                        .last()
                        .isBefore(spell.employerFounded().get().first())) {
            return reasons.beforeFounding;
        }
        LocalDate end = spell.to().isPresent() ? spell.to().get().first() : asOf;
        boolean late = spell.employerDissolved().isPresent()
                && end.isAfter(spell.employerDissolved().get().last());
        return late ? reasons.afterDissolution : reasons.employerFine;
    }

    private static List<String> life(Spell spell) {
        if (spell.employerFounded().isEmpty() && spell.employerDissolved().isEmpty()) {
            return List.of();
        }
        List<String> life = new ArrayList<>(2);
        spell.employerFounded().ifPresent(day -> life.add(day.toString()));
        spell.employerDissolved().ifPresent(day -> life.add(day.toString()));
        return life;
    }

    private Months.Stretch stretch(Spell spell, Verdict verdict) {
        LocalDate start = spell.from().isPresent() ? spell.from().get().first() : EARLIEST;
        LocalDate dayAfter = asOf.plusDays(1);
        if (spell.to().isEmpty()) {
            return new Months.Stretch(start, dayAfter, dayAfter, verdict);
        }
        PartialDate to = spell.to().get();
        LocalDate generous = to.last().plusDays(1);
        LocalDate careful = to.monthOnly() ? to.first() : generous;
        return new Months.Stretch(
                start,
                careful.isBefore(dayAfter) ? careful : dayAfter,
                generous.isBefore(dayAfter) ? generous : dayAfter,
                verdict);
    }

    /** Keeps the stretches sorted by start. */
    private void insert(Months.Stretch stretch) {
        int at = stretches.size();
        while (at > 0 && stretches.get(at - 1).start().isAfter(stretch.start())) {
            at--;
        }
        stretches.add(at, stretch);
    }
}
