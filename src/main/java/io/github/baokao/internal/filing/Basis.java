package io.github.baokao.internal.filing;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Title;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.internal.engine.Requirements;
import io.github.baokao.term.Level;
import io.github.baokao.term.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the chosen condition rests on. */
final class Basis {
    /** What time alone mends: a certificate is the right one although the work after it is not enough yet. */
    private static final Set<Aspect> TIME = EnumSet.of(Aspect.WORK, Aspect.HELD, Aspect.SINCE_GRADUATION);

    private final ConditionResult result;
    private final Candidate candidate;

    Basis(ConditionResult result, Candidate candidate) {
        this.result = result;
        this.candidate = candidate;
    }

    /** Whether the condition asks for something of a kind. */
    boolean asks(Class<? extends Criterion> kind) {
        return of(kind).isPresent();
    }

    /** Whether it asks for work, if only after something. */
    boolean asksWork() {
        return result.condition().requires().stream().anyMatch(criterion -> Requirements.work(criterion) != null);
    }

    Fact<Certificate> certificate() {
        String path = of(CertificateCriterion.class)
                .flatMap(Basis::choice)
                .map(Choice::path)
                .orElse("candidate.certificates");
        return Fact.at(path, candidate.certificates());
    }

    /** The level that the certificate was found to have, for one that tells it by its name alone. */
    Optional<Level> certificateLevel() {
        return of(CertificateCriterion.class)
                .filter(criterion -> choice(criterion).stream()
                        .flatMap(choice -> choice.findings().stream())
                        .anyMatch(
                                finding -> finding.aspect() == Aspect.LEVEL && finding.verdict() == Verdict.SATISFIED))
                .map(criterion -> ((CertificateCriterion) criterion.criterion()).level());
    }

    Fact<Title> title() {
        String path = of(TitleCriterion.class)
                .flatMap(Basis::choice)
                .map(Choice::path)
                .orElse("candidate.titles");
        return Fact.at(path, candidate.titles());
    }

    /** Where none fits, the one that the documents were chosen for. */
    Fact<Schooling> schooling() {
        String path = of(EducationCriterion.class)
                .flatMap(criterion -> choice(criterion).or(criterion::best))
                .map(Choice::path)
                .orElse("candidate.education");
        return Fact.at(path, candidate.education());
    }

    /** What was found of the work that the condition asks for. */
    List<Finding> work() {
        return result.criteria().stream()
                .flatMap(criterion -> choice(criterion).stream())
                .flatMap(choice -> choice.findings().stream())
                .filter(finding -> finding.aspect() == Aspect.WORK)
                .toList();
    }

    /** The lists of facts after which work counts, where the condition rests on none in them. */
    List<String> lackingBeforeWork() {
        return result.criteria().stream()
                .filter(criterion -> Requirements.work(criterion.criterion()) != null
                        && choice(criterion).isEmpty())
                .map(criterion -> criterion.criterion() instanceof CertificateCriterion
                        ? "candidate.certificates"
                        : "candidate.titles")
                .toList();
    }

    private Optional<CriterionResult> of(Class<? extends Criterion> kind) {
        return result.criteria().stream()
                .filter(criterion -> kind.isInstance(criterion.criterion()))
                .findFirst();
    }

    /** What a criterion rests on, or will when enough time has passed. */
    private static Optional<Choice> choice(CriterionResult criterion) {
        return criterion
                .best()
                .filter(Basis::fits)
                .or(() -> criterion.choices().stream().filter(Basis::fits).findFirst());
    }

    private static boolean fits(Choice choice) {
        return choice.findings().stream()
                .noneMatch(finding -> finding.verdict() == Verdict.NOT_SATISFIED && !TIME.contains(finding.aspect()));
    }
}
