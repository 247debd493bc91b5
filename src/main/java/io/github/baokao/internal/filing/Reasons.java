package io.github.baokao.internal.filing;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.term.Proof;
import io.github.baokao.term.Verdict;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts that a condition rests on, by what a document shows of them. */
final class Reasons {
    private final Map<Proof, Set<String>> paths = new EnumMap<>(Proof.class);

    private Reasons() {}

    static Reasons of(ConditionResult result) {
        Reasons reasons = new Reasons();
        for (CriterionResult criterion : result.criteria()) {
            Optional<Choice> best = criterion.best();
            if (best.isPresent()) {
                shownBy(criterion.criterion())
                        .ifPresent(proof -> reasons.add(proof, best.get().path()));
                best.get().findings().forEach(reasons::spells);
            }
        }
        return reasons;
    }

    /** The paths of single facts; a list as a whole is none. */
    List<String> paths(Proof proof) {
        return List.copyOf(paths.getOrDefault(proof, Set.of()));
    }

    private static Optional<Proof> shownBy(Criterion criterion) {
        if (criterion instanceof CertificateCriterion) {
            return Optional.of(Proof.CERTIFICATE);
        }
        if (criterion instanceof TitleCriterion) {
            return Optional.of(Proof.TITLE);
        }
        return criterion instanceof EducationCriterion ? Optional.of(Proof.SCHOOLING) : Optional.empty();
    }

    private void spells(Finding finding) {
        if (finding.evidence() instanceof WorkEvidence work) {
            for (CountedSpell spell : work.spells()) {
                if (spell.verdict().compareTo(Verdict.NEEDS_REVIEW) >= 0) {
                    add(Proof.WORK, spell.path());
                }
            }
        }
    }

    private void add(Proof proof, String path) {
        if (path.endsWith("]")) {
            paths.computeIfAbsent(proof, key -> new LinkedHashSet<>()).add(path);
        }
    }
}
