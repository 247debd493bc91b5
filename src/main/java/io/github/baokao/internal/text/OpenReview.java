package io.github.baokao.internal.text;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding that a person must judge before a condition is settled, without any words.
 *
 * @param owner the path of the certificate, spell, title or schooling it was found of
 * @param finding what was found
 */
public record OpenReview(String owner, Finding finding) {

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
                reviews.add(new OpenReview(choice.path(), finding));
            }
        }
    }

    private static void add(List<OpenReview> reviews, WorkEvidence work) {
        for (CountedSpell spell : work.spells()) {
            if (spell.verdict() != Verdict.NOT_SATISFIED) {
                for (Finding finding : spell.findings()) {
                    if (finding.verdict() == Verdict.NEEDS_REVIEW) {
                        reviews.add(new OpenReview(spell.path(), finding));
                    }
                }
            }
        }
    }

    /** The path of the fact in question. */
    public String path() {
        if (finding.evidence() instanceof OccupationEvidence) {
            return owner + ".occupation";
        } else if (finding.evidence() instanceof MajorEvidence) {
            return owner + ".major";
        }
        return switch (finding.aspect()) {
            case CORRESPONDENCE -> owner + ".corresponds";
            case EVALUATION -> owner + ".evaluated";
            case LEVEL -> owner + ".level";
            default -> owner;
        };
    }

    /** The name in question, if it is about one. */
    public Optional<String> name() {
        if (finding.evidence() instanceof OccupationEvidence occupation) {
            return occupation.stated();
        } else if (finding.evidence() instanceof MajorEvidence major) {
            return major.stated();
        }
        boolean title = finding.aspect() == Aspect.CORRESPONDENCE;
        return title && finding.evidence() instanceof ValueEvidence value ? value.found() : Optional.empty();
    }
}
