package io.github.baokao.internal.say.report;

import static io.github.baokao.internal.say.html.Tag.ASIDE;
import static io.github.baokao.internal.say.html.Tag.CODE;
import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.DL;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.STRONG;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.WaysText;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What it comes to: the verdict, condition by condition, what to do next, and what it was judged by. */
final class SummaryPart implements Section {

    private static final int POLICY_DIGITS = 12;

    @Override
    public String id() {
        return "_summary";
    }

    @Override
    public String title(ReportContext sheet) {
        return sheet.text("page.summary");
    }

    @Override
    public List<Html> content(ReportContext sheet) {
        Assessment assessment = sheet.assessment();
        List<Html> parts = new ArrayList<>();
        Element conditions = UL.of(assessment.conditions().stream()
                        .map(result -> condition(result, sheet))
                        .toList())
                .css("overview plain");
        parts.add(DIV.of(P.of(sheet.overall()).css("overall"), conditions, next(sheet))
                .css("result"));
        parts.add(DL.of(origin(assessment, sheet)).css("pairs"));
        if (!assessment.notices().isEmpty()) {
            parts.add(ASIDE.of(assessment.notices().stream()
                            .map(notice -> P.of(STRONG.of(sheet.text("report.notice")), new Text(notice.summary()))
                                    .add(sheet.marks(List.of(notice))))
                            .toList())
                    .css("notice"));
        }
        return parts;
    }

    private static Element condition(ConditionResult result, ReportContext sheet) {
        String name = sheet.named(result.condition());
        boolean later = result.outlook().prospect() == Prospect.LATER && result.verdict() == Verdict.NOT_SATISFIED;
        String text = later
                ? sheet.text(
                        "condition.later", name, result.outlook().earliest().orElseThrow())
                : name;
        return LI.of(sheet.verdict(result.verdict()), new Text(" "), ReportContext.link(result.condition(), text));
    }

    private static Element next(ReportContext sheet) {
        Assessment assessment = sheet.assessment();
        if (assessment.programme().edition().isPresent()) {
            return next(sheet, P.of(sheet.text("page.next.replaced")));
        }
        if (assessment.verdict() == ApplicationVerdict.ELIGIBLE) {
            List<String> satisfied = assessment.conditions().stream()
                    .filter(result -> result.verdict() == Verdict.SATISFIED)
                    .map(result -> sheet.named(result.condition()))
                    .toList();
            String choice = sheet.wording().list(satisfied);
            return next(
                    sheet,
                    P.of(sheet.text(
                            satisfied.size() == 1 ? "page.next.apply" : "page.next.choose",
                            choice,
                            assessment.asOf())));
        }
        List<String> ways = new WaysText(sheet.wording(), sheet.facts()).best(sheet.ways(), assessment);
        return ways.isEmpty()
                ? next(sheet, P.of(sheet.text("page.next.conditions")))
                : next(sheet, P.of(sheet.text("page.next.ways")), ReportContext.bullets(ways));
    }

    private static Element next(ReportContext sheet, Html... parts) {
        return DIV.of(P.of(STRONG.of(sheet.text("page.next")))).add(parts).css("next");
    }

    private static List<Html> origin(Assessment assessment, ReportContext sheet) {
        List<Html> pairs = new ArrayList<>();
        pairs.addAll(
                ReportContext.pair(sheet.text("show.id"), assessment.programme().name()));
        pairs.addAll(ReportContext.pair(
                sheet.text("page.occupation"), assessment.occupation().name()));
        pairs.addAll(
                ReportContext.pair(sheet.text("page.as-of"), assessment.asOf().toString()));
        assessment.id().ifPresent(id -> pairs.addAll(ReportContext.pair(sheet.text("page.id"), id)));
        pairs.addAll(ReportContext.pair(
                sheet.text("page.source"), assessment.programme().source().title()));
        String policy = assessment.policy();
        pairs.addAll(ReportContext.pair(
                sheet.text("page.policy"), CODE.of(policy.substring(0, Math.min(POLICY_DIGITS, policy.length())))));
        return pairs;
    }
}
