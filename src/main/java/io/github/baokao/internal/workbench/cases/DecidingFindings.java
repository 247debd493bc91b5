package io.github.baokao.internal.workbench.cases;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The findings that brought about a verdict: those of the criteria that have it, in the choice that each rests on. */
final class DecidingFindings {

    private DecidingFindings() {}

    /** Every finding with the condition's own verdict, spells of work included. */
    static List<Finding> of(ConditionResult result) {
        List<Finding> findings = new ArrayList<>();
        for (CriterionResult criterion : result.criteria()) {
            if (criterion.verdict() == result.verdict()) {
                criterion.best().map(Choice::findings).ifPresent(all -> add(findings, all, result.verdict()));
            }
        }
        return findings;
    }

    private static void add(List<Finding> found, List<Finding> findings, Verdict verdict) {
        for (Finding finding : findings) {
            if (finding.verdict() == verdict) {
                found.add(finding);
                if (finding.evidence() instanceof WorkEvidence work) {
                    work.spells().stream()
                            .filter(spell -> spell.verdict() == verdict)
                            .map(CountedSpell::findings)
                            .forEach(spell -> add(found, spell, verdict));
                }
            }
        }
    }

    /** A finding as a failure shows it. */
    static String text(Finding finding) {
        return text(finding.aspect().word(), finding.rule().name());
    }

    /** An aspect and a rule as a failure shows them. */
    static String text(String aspect, String rule) {
        return aspect + "——" + rule;
    }
}
