package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.TestType;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding that a person must judge before a condition is settled, without any words.
 *
 * @param owner the fact that it was found of
 * @param finding what was found
 */
public record OpenReview(FactRef owner, Finding finding) {

    /**
     * What is open of a condition.
     *
     * @param result the condition
     * @return its findings in the order of its criteria, perhaps one more than once; none where the condition is satisfied or
     *     ruled out
     */
    public static List<OpenReview> of(ConditionResult result) {
        if (!open(result.verdict())) {
            return List.of();
        }
        List<OpenReview> reviews = new ArrayList<>();
        for (CriterionResult criterion : result.criteria()) {
            if (open(criterion.verdict())) {
                for (Choice choice : criterion.choices()) {
                    if (choice.verdict() != Verdict.NOT_SATISFIED) {
                        add(reviews, choice);
                    }
                }
            }
        }
        return reviews;
    }

    private static boolean open(Verdict verdict) {
        return verdict == Verdict.NEEDS_REVIEW || verdict == Verdict.UNDETERMINED;
    }

    private static void add(List<OpenReview> reviews, Choice choice) {
        for (Finding finding : choice.findings()) {
            if (finding.evidence() instanceof WorkEvidence work) {
                if (open(finding.verdict())) {
                    add(reviews, work);
                }
            } else if (finding.verdict() == Verdict.NEEDS_REVIEW) {
                reviews.add(new OpenReview(choice.at(), finding));
            }
        }
    }

    private static void add(List<OpenReview> reviews, WorkEvidence work) {
        for (CountedSpell spell : work.spells()) {
            if (spell.verdict() != Verdict.NOT_SATISFIED) {
                for (Finding finding : spell.findings()) {
                    if (finding.verdict() == Verdict.NEEDS_REVIEW) {
                        reviews.add(new OpenReview(spell.at(), finding));
                    }
                }
            }
        }
    }

    /** What was asked; empty if nothing of the kind was. */
    Optional<Ask> ask() {
        return owner.kind().ask(finding.aspect());
    }

    /** The fact in question: all of it where it is about its days, as of a spell that its employer's life speaks against. */
    public FactRef at() {
        return ask().filter(ask ->
                        ask.field().type() != FieldType.DATE || owner.kind().isSingle())
                .map(ask -> owner.field(ask.field()))
                .orElse(owner);
    }

    /** The name in question, if it is about one. */
    public Optional<String> name() {
        if (finding.evidence() instanceof OccupationEvidence occupation) {
            return occupation.stated();
        } else if (finding.evidence() instanceof MajorEvidence major) {
            return major.stated();
        }
        return finding.evidence() instanceof ValueEvidence value
                        && ask().filter(OpenReview::isRuled).isPresent()
                ? value.found()
                : Optional.empty();
    }

    /** Whether a body rules on a name to answer yes or no. */
    static boolean isRuled(Ask ask) {
        return ask.test() == TestType.FLAG && ask.field().link(FieldLink.RULED).isPresent();
    }
}
