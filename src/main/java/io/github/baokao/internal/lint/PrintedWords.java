package io.github.baokao.internal.lint;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Counting;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import java.util.List;

/** What a condition's text says in fixed words (连续, 本职业或相关职业, 本专业, 经评估论证) is what its criteria ask. */
final class PrintedWords implements Lint {
    @Override
    public void check(Subject subject, Findings findings) {
        subject.conditions((condition, spot) -> {
            List<Criterion> requires = ToFill.isMarked(condition.text()) ? List.of() : condition.requires();
            for (int i = 0; i < requires.size(); i++) {
                Spot criterion = spot.key("requires").item(i);
                Criteria.work(requires.get(i))
                        .ifPresent(work -> work(condition, work, Criteria.workAt(criterion), findings));
                if (requires.get(i) instanceof EducationCriterion education) {
                    for (int k = 0; k < education.anyOf().size(); k++) {
                        kind(condition, education.anyOf().get(k), Criteria.kindAt(criterion, k), findings);
                    }
                }
            }
        });
    }

    private static void work(Condition condition, WorkCriterion work, Spot spot, Findings findings) {
        String text = condition.text();
        Counting counting = text.contains("连续") ? Counting.CONTINUOUS : Counting.CUMULATIVE;
        require(counting.word(), work.counting().word(), spot.key("counting"), findings);
        // a guide that prints 相关工作 once and 相关职业工作 elsewhere means the same
        boolean related = text.contains("本职业或相关");
        OccupationScope scope = related ? OccupationScope.OWN_OR_RELATED : OccupationScope.OWN;
        require(scope.word(), work.occupation().word(), spot.key("occupation"), findings);
    }

    private static void kind(Condition condition, EducationKind kind, Spot spot, Findings findings) {
        require(major(condition.text()).word(), kind.major().word(), spot.key("major"), findings);
        boolean evaluated = condition.text().contains("经评估论证");
        if (evaluated != kind.evaluated()) {
            findings.add(
                    LintCode.TEXT_WORD,
                    spot.key("evaluated").place(),
                    evaluated ? "原文有 “经评估论证”，这里没有 “evaluated: true”" : "原文没有 “经评估论证”，这里有 “evaluated: true”");
        }
    }

    private static MajorScope major(String text) {
        if (text.contains("非本专业")) {
            return MajorScope.OTHER;
        }
        if (text.contains("本专业或相关专业")) {
            return MajorScope.LISTED;
        }
        return text.contains("本专业") ? MajorScope.OWN : MajorScope.ANY;
    }

    private static void require(String printed, String given, Spot spot, Findings findings) {
        if (!printed.equals(given)) {
            findings.add(LintCode.TEXT_WORD, spot.place(), "依原文应为 “" + printed + "”，这里是 “" + given + "”");
        }
    }
}
