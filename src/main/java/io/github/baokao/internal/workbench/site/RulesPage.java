package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.BLOCKQUOTE;
import static io.github.baokao.internal.say.html.Tag.H2;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.OL;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SECTION;

import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of the rules: sentences, the wording they rest on, what they cite. */
final class RulesPage {

    private final List<PolicyRule> rules;
    private final PageBuilder sheet;

    RulesPage(List<PolicyRule> rules, Wording wording, Register register) {
        this.rules = rules;
        this.sheet = new PageBuilder(wording, register, new LinkTarget(SiteText.RULES.text(), Links.RULES));
    }

    /** Each rule with where it stands. */
    static Map<PolicyRule, LinkTarget> spots(List<PolicyRule> rules) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<PolicyRule, LinkTarget> spots = new LinkedHashMap<>();
        for (PolicyRule rule : rules) {
            String file = Links.rulesAnchor(rule.file());
            int number = counts.merge(file, 1, Integer::sum);
            spots.put(
                    rule,
                    new LinkTarget(
                            SiteText.RULE.text() + "·" + rule.name(),
                            Links.RULES + "#" + Links.entryAnchor(file, number - 1)));
        }
        return spots;
    }

    List<Html> content() {
        Map<String, List<Element>> files = new LinkedHashMap<>();
        spots(rules)
                .forEach((rule, spot) -> files.computeIfAbsent(rule.file(), file -> new ArrayList<>())
                        .add(rule(rule, spot)));
        List<Html> page = new ArrayList<>();
        page.add(P.of(SiteText.RULES_INTRO.text()).css("intro"));
        page.add(Layout.contents(files.keySet().stream()
                .map(file -> new LinkTarget(file, "#" + Links.rulesAnchor(file)))
                .toList()));
        files.forEach((file, items) -> page.add(
                SECTION.of(H2.of(file).id(Links.rulesAnchor(file)), OL.of(items).css("rules"))
                        .with(Attribute.ARIA_LABELLEDBY, Links.rulesAnchor(file))));
        page.addAll(Endings.of(sheet));
        return page;
    }

    private Element rule(PolicyRule rule, LinkTarget spot) {
        sheet.begin(spot);
        List<Html> parts = new ArrayList<>();
        parts.add(P.of(rule.name()).add(sheet.marks(rule.cites())));
        rule.quote().ifPresent(quote -> parts.add(BLOCKQUOTE.of(P.of(quote))));
        return LI.of(parts).id(spot.href().substring(spot.href().indexOf('#') + 1));
    }
}
