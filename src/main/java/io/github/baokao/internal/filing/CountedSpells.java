package io.github.baokao.internal.filing;

import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.term.Verdict;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** The spells of work that the chosen condition needs: their places among the facts, and whether they count for sure. */
final class CountedSpells {
    private CountedSpells() {}

    static SortedMap<Integer, Verdict> of(Basis basis, Candidate candidate) {
        SortedMap<Integer, Verdict> verdicts = new TreeMap<>();
        for (Finding finding : basis.work()) {
            WorkEvidence work = (WorkEvidence) finding.evidence();
            for (CountedSpell counted : work.spells()) {
                int index = Fact.index(counted.path()).orElseThrow();
                Spell spell = candidate.employment().orElseThrow().get(index);
                if (isNeeded(counted.verdict(), finding.verdict()) && !isBefore(spell, work.after())) {
                    verdicts.merge(index, counted.verdict(), BinaryOperator.maxBy(Comparator.naturalOrder()));
                }
            }
        }
        return verdicts;
    }

    /** Where the work that surely counts is enough, what a person would have to judge is not written. */
    private static boolean isNeeded(Verdict spell, Verdict work) {
        return spell != Verdict.NOT_SATISFIED && spell.compareTo(work) >= 0;
    }

    /** What ended before the certificate or title was given has no say. */
    private static boolean isBefore(Spell spell, Optional<PartialDate> after) {
        return after.isPresent()
                && spell.to().isPresent()
                && spell.to().get().last().isBefore(after.get().first());
    }
}
