package io.github.baokao.internal.lint;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Term;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a condition's text says of work and certificates in fixed words (连续, 本职业或相关职业) is what its criteria ask. */
final class PrintedWords implements Lint {
    private static final Pattern CLAUSES = Pattern.compile("[，；。]");
    private static final Pattern OWN_WORK = Pattern.compile("从事本职业(?!或相关)|本职业连续");
    private static final Pattern CERTIFICATE = Pattern.compile("(?:取得|持有|获得|具有|具备)本职业(?<related>或相关)?[^，。]*?证书");

    @Override
    public void check(Subject subject, Findings findings) {
        subject.conditions((condition, spot) -> {
            List<Criterion> requires = ToFill.isMarked(condition.text()) ? List.of() : condition.requires();
            for (int i = 0; i < requires.size(); i++) {
                Spot criterion = spot.key("requires").item(i);
                Criteria.work(requires.get(i))
                        .ifPresent(work -> work(condition, work, Criteria.workAt(criterion), findings));
            }
            certificates(condition.text(), requires, spot.key("requires"), findings);
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
        String words = CERTIFICATE.matcher(text).replaceAll("");
        boolean related = words.contains("本职业或相关");
        boolean own = OWN_WORK.matcher(words).find();
        require(
                printed(related, OccupationScope.OWN_OR_RELATED, own || !related, OccupationScope.OWN),
                work.occupation(),
                spot.key("occupation"),
                findings);
    }

    /** In the order of the text; a text that prints the scope of some certificates only says nothing of the others. */
    private static void certificates(String text, List<Criterion> requires, Spot spot, Findings findings) {
        List<MatchResult> printed = CERTIFICATE.matcher(text).results().toList();
        List<Integer> asked = IntStream.range(0, requires.size())
                .filter(i -> requires.get(i) instanceof CertificateCriterion)
                .boxed()
                .toList();
        for (int k = 0; k < asked.size() && asked.size() == printed.size(); k++) {
            CertificateCriterion certificate = (CertificateCriterion) requires.get(asked.get(k));
            Spot occupation = Criteria.inside(spot.item(asked.get(k))).key("occupation");
            require(List.of(scope(printed.get(k).group(1) != null)), certificate.occupation(), occupation, findings);
        }
    }

    private static OccupationScope scope(boolean related) {
        return related ? OccupationScope.OWN_OR_RELATED : OccupationScope.OWN;
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
