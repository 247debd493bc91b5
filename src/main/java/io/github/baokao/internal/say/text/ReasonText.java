package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.catalog.TestType;
import io.github.baokao.term.Verdict;
import java.util.List;

/** Says why a choice or a spell of work came out as it did, reason by reason. */
public final class ReasonText {

    private final Wording wording;
    private final FactText facts;
    private final FindingText findings;

    /** Says it in the words of a language. */
    public ReasonText(Wording wording, FactText facts) {
        this.wording = wording;
        this.facts = facts;
        this.findings = new FindingText(wording, facts);
    }

    /** What a choice is, for instance 第1本证书：“互联网营销师”，三级/高级工，2021-06-30 发证. */
    public String named(FactRef at) {
        String detail = facts.detail(at);
        String name = facts.name(at);
        return detail.isEmpty() ? name : wording.text("fact.named", name, detail);
    }

    /** What was found of one aspect. */
    public String of(Finding finding, FactRef at) {
        return findings.of(finding, at);
    }

    /** What is to be told of a choice that a criterion rests on: no findings that are satisfied and stand in its name already. */
    public static List<Finding> telling(Choice choice) {
        return choice.findings().stream().filter(finding -> !evident(finding)).toList();
    }

    /** What keeps a choice from being better: its findings with the verdict of the whole. */
    public List<Reason> keeping(Choice choice) {
        return choice.findings().stream()
                .filter(finding -> finding.verdict() == choice.verdict())
                .map(finding -> why(finding, choice.at()))
                .toList();
    }

    /** Why a spell of work counts, or does not: its occupation, and what keeps it from being better. */
    public List<Reason> of(CountedSpell spell) {
        return spell.findings().stream()
                .filter(finding -> finding.evidence() instanceof OccupationEvidence || decides(finding, spell))
                .map(finding -> why(finding, spell.at()))
                .toList();
    }

    /** Whether a spell of work counts, for instance 计入. */
    public String counted(Verdict verdict) {
        return wording.text("spell." + verdict.id());
    }

    private Reason why(Finding finding, FactRef at) {
        String text = findings.of(finding, at);
        String reason = isSelfEvident(finding, at) ? text : wording.text("why", wording.word(finding.aspect()), text);
        return new Reason(reason, finding.cites());
    }

    /** Whether the text of a finding tells by itself what it is about. */
    private static boolean isSelfEvident(Finding finding, FactRef at) {
        if (finding.evidence() instanceof DateEvidence) {
            return false;
        }
        return !(finding.evidence() instanceof ValueEvidence)
                || at.kind()
                        .ask(finding.aspect())
                        .filter(ask -> ask.test() == TestType.LIFETIME
                                || (ask.test() == TestType.FLAG && !OpenReview.isRuled(ask)))
                        .isPresent();
    }

    private static boolean decides(Finding finding, CountedSpell spell) {
        return finding.verdict() == spell.verdict() && spell.verdict() != Verdict.SATISFIED;
    }

    /** What is satisfied and stands in the line of the choice already. */
    private static boolean evident(Finding finding) {
        boolean stated = finding.evidence() instanceof ValueEvidence
                || (finding.evidence() instanceof DateEvidence date && date.years() == 0);
        return stated
                && finding.verdict() == Verdict.SATISFIED
                && finding.ruling().isEmpty()
                && finding.cites().isEmpty();
    }
}
