package io.github.baokao.internal.say.report;

import static io.github.baokao.internal.say.html.Tag.ARTICLE;
import static io.github.baokao.internal.say.html.Tag.BLOCKQUOTE;
import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.DL;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.Condition;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.CriterionText;
import io.github.baokao.internal.say.text.MissingText;
import io.github.baokao.internal.say.text.OutlookText;
import io.github.baokao.internal.say.text.PrintedLists;
import io.github.baokao.internal.say.text.ReasonText;
import io.github.baokao.internal.say.text.Review;
import io.github.baokao.internal.say.text.ReviewText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every condition: its printed words, its verdict, what each criterion rests on, what is open, and when it holds. */
final class ConditionsPart implements Section {

    @Override
    public String id() {
        return "_conditions";
    }

    @Override
    public String title(ReportContext sheet) {
        return sheet.text("page.conditions");
    }

    @Override
    public List<Html> content(ReportContext sheet) {
        return sheet.assessment().conditions().stream()
                .<Html>map(result -> condition(result, sheet))
                .toList();
    }

    private static Element condition(ConditionResult result, ReportContext sheet) {
        Condition condition = result.condition();
        Element head = H3.of(new Text(sheet.named(condition) + " "), sheet.verdict(result.verdict()))
                .add(sheet.marks(condition.cites()));
        Element quote = DIV.of(
                        BLOCKQUOTE.of(P.of(condition.text())).with(Attribute.LANG, "zh-CN"),
                        P.of(sheet.text("condition.source", sheet.wording().place(condition.at())))
                                .css("place"))
                .css("quote");
        List<Element> criteria = new ArrayList<>();
        new CriterionText(sheet.wording())
                .choice(condition.requires())
                .ifPresent(choice -> criteria.add(LI.of(P.of(choice).css("required"))));
        result.criteria().forEach(criterion -> criteria.add(criterion(criterion, sheet)));
        Element open = DL.of(open(result, sheet)).css("pairs");
        return ARTICLE.of(head, quote, UL.of(criteria).css("criteria plain"), open)
                .id(condition.id())
                .css("condition");
    }

    private static Element criterion(CriterionResult result, ReportContext sheet) {
        CriterionText criteria = new CriterionText(sheet.wording());
        Element item = LI.of(P.of(sheet.verdict(result.verdict()), new Text(" " + criteria.of(result.criterion())))
                .css("required"));
        Optional<Choice> best = result.best();
        if (best.isEmpty()) {
            return item.add(P.of(criteria.none(result.criterion())));
        }
        item = item.add(choice(best.get(), sheet));
        List<Element> others = result.choices().stream()
                .filter(choice -> !choice.equals(best.get()))
                .map(choice -> other(choice, sheet))
                .toList();
        return item.add(others);
    }

    private static Element choice(Choice choice, ReportContext sheet) {
        List<Element> findings = ReasonText.telling(choice).stream()
                .map(finding -> finding(finding, choice, sheet))
                .toList();
        Element named = P.of(sheet.named(choice.at()));
        return findings.isEmpty()
                ? DIV.of(named).css("choice")
                : DIV.of(named, UL.of(findings).css("plain findings")).css("choice");
    }

    private static Element finding(Finding finding, Choice choice, ReportContext sheet) {
        Element found = DIV.of(sheet.found(finding, choice.at())).add(sheet.marks(finding.cites()));
        if (finding.evidence() instanceof WorkEvidence work) {
            found = found.add(otherwise(work, sheet));
        }
        return LI.of(
                        SPAN.of(sheet.wording().word(finding.aspect())).css("aspect"),
                        new Text(" "),
                        sheet.verdict(finding.verdict()),
                        new Text(" "),
                        found)
                .css("finding");
    }

    /** The spells that do not count here as the timeline shows them. */
    private static List<Element> otherwise(WorkEvidence work, ReportContext sheet) {
        return work.spells().stream()
                .filter(spell -> spell.verdict()
                        != Objects.requireNonNull(sheet.best().get(spell.at())).verdict())
                .map(spell -> P.of(sheet.text("fact.named", sheet.facts().name(spell.at()), sheet.counted(spell)))
                        .add(sheet.reasons(spell)))
                .toList();
    }

    /** A choice that the criterion does not rest on. */
    private static Element other(Choice choice, ReportContext sheet) {
        return P.of(sheet.text(
                        "choice.other",
                        sheet.named(choice.at()),
                        sheet.wording().word(choice.verdict()),
                        ""))
                .add(sheet.keeping(choice))
                .css("other");
    }

    private static List<Html> open(ConditionResult result, ReportContext sheet) {
        List<Html> pairs = new ArrayList<>();
        List<String> missing = new MissingText(sheet.wording(), sheet.facts()).of(result.missing(), "page.missing");
        if (!missing.isEmpty()) {
            pairs.addAll(ReportContext.pair(sheet.text("section.missing"), ReportContext.bullets(missing)));
        }
        List<String> reviews = new ReviewText(sheet.wording(), sheet.facts(), PrintedLists.of(sheet.assessment()))
                .of(result).stream().map(Review::text).toList();
        if (!reviews.isEmpty()) {
            pairs.addAll(ReportContext.pair(sheet.text("section.review"), ReportContext.bullets(reviews)));
        }
        String outlook =
                new OutlookText(sheet.wording()).of(result, sheet.assessment().asOf());
        pairs.addAll(ReportContext.pair(sheet.text("section.outlook").strip(), outlook));
        return pairs;
    }
}
