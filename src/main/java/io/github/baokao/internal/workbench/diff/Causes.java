package io.github.baokao.internal.workbench.diff;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.Kind;
import io.github.baokao.internal.say.text.CriterionText;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Computes why two results for one condition differ: criterion by criterion, then within the choice it rests on. */
final class Causes {
    private final CriterionText criteria;
    private final FindingSource basis;

    Causes(Wording wording) {
        criteria = new CriterionText(wording);
        basis = new FindingSource(wording);
    }

    /** Why the verdicts differ. */
    List<Cause> between(ConditionResult old, ConditionResult current) {
        List<Cause> causes = new ArrayList<>();
        List<CriterionResult> left = new ArrayList<>(old.criteria());
        List<CriterionResult> rest = new ArrayList<>();
        for (CriterionResult result : current.criteria()) {
            take(left, result, (a, b) -> a.criterion().equals(b.criterion()))
                    .ifPresentOrElse(was -> compare(was, result).ifPresent(causes::add), () -> rest.add(result));
        }
        for (CriterionResult result : rest) {
            take(
                            left,
                            result,
                            (a, b) -> a.criterion()
                                    .kind()
                                    .id()
                                    .equals(b.criterion().kind().id()))
                    .ifPresentOrElse(
                            was -> compare(was, result).ifPresent(causes::add),
                            () -> causes.add(
                                    new Cause.NewCriterion(criteria.of(result.criterion()), result.verdict())));
        }
        left.forEach(was -> causes.add(new Cause.DroppedCriterion(criteria.of(was.criterion()), was.verdict())));
        return causes.isEmpty() ? List.of(new Cause.Combining()) : causes;
    }

    private static Optional<CriterionResult> take(
            List<CriterionResult> from, CriterionResult like, BiPredicate<CriterionResult, CriterionResult> same) {
        Optional<CriterionResult> found =
                from.stream().filter(one -> same.test(one, like)).findFirst();
        found.ifPresent(from::remove);
        return found;
    }

    private Optional<Cause> compare(CriterionResult old, CriterionResult current) {
        if (old.verdict() == current.verdict()) {
            return Optional.empty();
        }
        // what the higher verdict rests on is what the other policy sees otherwise
        boolean fell = current.verdict().compareTo(old.verdict()) < 0;
        Optional<String> path = (fell ? old : current).best().map(Choice::path);
        Optional<Choice> before = path.flatMap(p -> choice(old, p));
        Optional<Choice> after = path.flatMap(p -> choice(current, p));
        List<Shift> shifts = before.isPresent() && after.isPresent()
                ? shifts(
                        after.get().at().kind(),
                        before.get().findings(),
                        after.get().findings(),
                        false)
                : List.of();
        return Optional.of(new Cause.OtherVerdict(
                criteria.of(old.criterion()),
                criteria.of(current.criterion()),
                old.verdict(),
                current.verdict(),
                shifts));
    }

    private static Optional<Choice> choice(CriterionResult result, String path) {
        return result.choices().stream()
                .filter(choice -> choice.path().equals(path))
                .findFirst();
    }

    private List<Shift> shifts(Kind kind, List<Finding> old, List<Finding> current, boolean ofSpell) {
        List<Shift> shifts = new ArrayList<>();
        for (Finding after : current) {
            old.stream()
                    .filter(finding -> finding.aspect().equals(after.aspect()))
                    .findFirst()
                    .filter(before -> before.verdict() != after.verdict())
                    .ifPresent(before -> {
                        shifts.add(new Shift(after.aspect(), ofSpell, found(kind, before), found(kind, after)));
                        shifts.addAll(spells(before, after));
                    });
        }
        return shifts.stream().distinct().toList();
    }

    /** Work is counted differently because the same spell counts differently. */
    private List<Shift> spells(Finding old, Finding current) {
        BiFunction<WorkEvidence, WorkEvidence, List<Shift>> each = (before, after) -> before.spells().stream()
                .flatMap(spell -> after.spells().stream()
                        .filter(other -> other.path().equals(spell.path()))
                        .flatMap(other -> shifts(spell, other).stream()))
                .toList();
        return old.evidence() instanceof WorkEvidence before && current.evidence() instanceof WorkEvidence after
                ? each.apply(before, after)
                : List.of();
    }

    private List<Shift> shifts(CountedSpell old, CountedSpell current) {
        return shifts(current.at().kind(), old.findings(), current.findings(), true);
    }

    private Shift.Found found(Kind kind, Finding finding) {
        return new Shift.Found(finding.verdict(), finding.rule().name(), basis.of(kind, finding));
    }
}
