package io.github.baokao.internal.workbench.lint;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fee and the mark to reach are those of the sentences that print them. */
final class ExamFigures implements Lint {

    @Override
    public void check(LintContext subject, Findings findings) {
        for (FileSpot exam : subject.trees().in("exams/")) {
            compare(exam.key("pass"), "mark", "分", findings);
            exam.key("levels").items().forEach(level -> compare(level.key("fee"), "yuan", "元", findings));
        }
    }

    private static void compare(FileSpot spot, String key, String unit, Findings findings) {
        String figure = spot.find(key).map(FileSpot::text).orElse("");
        List<String> printed = Pattern.compile("(\\d+) ?" + unit)
                .matcher(spot.find("quote").map(FileSpot::text).orElse(""))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        // what is no figure is reported by the reader, and a sentence may print it in words
        if (figure.matches("\\d+") && !printed.isEmpty() && !printed.contains(figure)) {
            findings.add(
                    LintCode.TEXT_FIGURE,
                    spot.key(key).place(),
                    "原文是 “" + String.join(" " + unit + "”、“", printed) + " " + unit + "”，这里是 " + figure + " " + unit);
        }
    }
}
