package io.github.baokao.internal.lint;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Counting;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Term;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a condition's text says in fixed words (连续, 本职业或相关职业, 本专业, 经评估论证) is what its criteria ask. */
final class PrintedWords implements Lint {
    private static final Pattern CLAUSES = Pattern.compile("[，；。]");
    private static final Pattern OWN_WORK = Pattern.compile("从事本职业(?!或相关)|本职业连续");

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
                        kind(
                                condition,
                                education.anyOf().get(k),
                                education.anyOf().size() > 1,
                                Criteria.kindAt(criterion, k),
                                findings);
                    }
                }
            }
        });
    }

    private static void work(Condition condition, WorkCriterion work, Spot spot, Findings findings) {
        String text = condition.text();
        boolean continuous = text.contains("连续");
        boolean cumulative = !continuous
                || CLAUSES.splitAsStream(text).anyMatch(part -> part.contains("累计") && !part.contains("连续"));
        require(
                printed(continuous, Counting.CONTINUOUS, cumulative, Counting.CUMULATIVE),
                work.counting(),
                spot.key("counting"),
                findings);
        // a guide that prints 相关工作 once and 相关职业工作 elsewhere means the same
        boolean related = text.contains("本职业或相关");
        boolean own = OWN_WORK.matcher(text).find();
        require(
                printed(related, OccupationScope.OWN_OR_RELATED, own || !related, OccupationScope.OWN),
                work.occupation(),
                spot.key("occupation"),
                findings);
    }

    private static void kind(Condition condition, EducationKind kind, boolean several, Spot spot, Findings findings) {
        MajorScope major = major(condition.text());
        // where one of several kinds of schooling is enough, the words about the major may be about another one
        require(printed(true, major, several, MajorScope.ANY), kind.major(), spot.key("major"), findings);
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
        if (text.contains("相关专业")) {
            return MajorScope.LISTED;
        }
        return text.contains("本专业") ? MajorScope.OWN : MajorScope.ANY;
    }

    /** What a text prints: the one, the other, or both of them. */
    private static List<Term> printed(boolean one, Term first, boolean other, Term second) {
        return Stream.of(first, second)
                .filter(term -> term.equals(first) ? one : other)
                .toList();
    }

    private static void require(List<Term> printed, Term given, Spot spot, Findings findings) {
        if (!printed.contains(given)) {
            String words = printed.stream().map(Term::word).collect(Collectors.joining("” 或 “"));
            findings.add(LintCode.TEXT_WORD, spot.place(), "依原文应为 “" + words + "”，这里是 “" + given.word() + "”");
        }
    }
}
