package io.github.baokao.internal.lint;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a condition's text says of work and certificates in fixed words (连续, 本职业或相关职业) is what its criteria ask. */
final class PrintedWords implements Lint {
    private static final Pattern CERTIFICATE = Pattern.compile("取得本职业(?<related>或相关)?[^，。]*?证书");

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
        Counting counting = text.contains("连续") ? Counting.CONTINUOUS : Counting.CUMULATIVE;
        require(counting.word(), work.counting().word(), spot.key("counting"), findings);
        // a guide that prints 相关工作 once and 相关职业工作 elsewhere means the same
        boolean related = CERTIFICATE.matcher(text).replaceAll("").contains("本职业或相关");
        require(scope(related), work.occupation().word(), spot.key("occupation"), findings);
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
            require(
                    scope(printed.get(k).group(1) != null),
                    certificate.occupation().word(),
                    occupation,
                    findings);
        }
    }

    private static String scope(boolean related) {
        return (related ? OccupationScope.OWN_OR_RELATED : OccupationScope.OWN).word();
    }

    private static void require(String printed, String given, Spot spot, Findings findings) {
        if (!printed.equals(given)) {
            findings.add(LintCode.TEXT_WORD, spot.place(), "依原文应为 “" + printed + "”，这里是 “" + given + "”");
        }
    }
}
