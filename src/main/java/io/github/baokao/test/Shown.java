package io.github.baokao.test;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.term.Verdict;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results in a few lines, for the message of a failure. */
final class Shown {
    private Shown() {}

    static String of(Assessment result) {
        String head = result.programme().id() + " " + result.occupation().name() + " " + result.asOf() + ": ";
        return head
                + result.verdict().id()
                + result.conditions().stream()
                        .map(condition -> "\n  " + of(condition))
                        .collect(Collectors.joining());
    }

    static String of(ConditionResult result) {
        String why = result.verdict() == Verdict.SATISFIED
                ? ""
                : deciding(result)
                        .map(finding ->
                                finding.aspect().word() + "：" + finding.rule().name())
                        .distinct()
                        .collect(Collectors.joining("；"));
        return result.condition().id() + " " + result.verdict().id() + (why.isEmpty() ? "" : " (" + why + ")");
    }

    /** What brought the verdict of a condition about. */
    static Stream<Finding> deciding(ConditionResult result) {
        return result.criteria().stream()
                .flatMap(criterion -> criterion.best().stream())
                .flatMap(choice -> choice.findings().stream())
                .filter(finding -> finding.verdict() == result.verdict());
    }
}
