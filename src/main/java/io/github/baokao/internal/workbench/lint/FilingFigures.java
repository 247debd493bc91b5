package io.github.baokao.internal.workbench.lint;

import io.github.baokao.internal.base.word.Chinese;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The size of a photo and the number of copies are those of the sentences that print them. */
final class FilingFigures implements Lint {
    private static final Pattern SIZE = Pattern.compile("(\\d+)k-(\\d+)k");
    private static final Pattern COPIES = Pattern.compile("一式(.)份");
    private static final String DIGITS = "一两三四五六七八九";

    @Override
    public void check(LintContext subject, Findings findings) {
        for (FileSpot picture : subject.trees().in("pictures/")) {
            size(picture, findings);
        }
        for (FileSpot document : subject.trees().in("documents/")) {
            for (FileSpot printed : document.key("printed").items()) {
                printed.key("requirements").items().forEach(requirement -> copies(requirement, findings));
            }
        }
    }

    private static void size(FileSpot picture, Findings findings) {
        FileSpot kilobytes = picture.key("kilobytes");
        SIZE.matcher(picture.key("quote").text()).results().findFirst().ifPresent(printed -> {
            compare(kilobytes.key("least"), printed.group(1), printed, findings);
            compare(kilobytes.key("most"), printed.group(2), printed, findings);
        });
    }

    private static void compare(FileSpot figure, String expected, MatchResult printed, Findings findings) {
        if (!figure.text().equals(expected)) {
            report(figure, printed.group(), findings);
        }
    }

    private static void copies(FileSpot requirement, Findings findings) {
        requirement.find("copies").ifPresent(copies -> {
            Optional<MatchResult> printed =
                    COPIES.matcher(requirement.key("text").text()).results().findFirst();
            String expected = printed.map(match -> DIGITS.indexOf(match.group(1)) + 1)
                    .map(String::valueOf)
                    .orElse("");
            if (!copies.text().equals(expected)) {
                report(copies, printed.map(MatchResult::group).orElse("没有写份数"), findings);
            }
        });
    }

    private static void report(FileSpot spot, String printed, Findings findings) {
        findings.add(
                LintCode.TEXT_FIGURE,
                spot.place(),
                "原文是 " + Chinese.quoted(printed) + "，这里是 " + Chinese.quoted(spot.text()));
    }
}
