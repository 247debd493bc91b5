package io.github.baokao.internal.workbench.site;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.internal.say.json.RowsWriter;
import io.github.baokao.internal.say.text.CriterionText;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the search looks through: of each thing its kind, its name, what is said of it, and where it is. */
final class SearchRows {

    private final Wording wording;
    private final List<List<String>> rows = new ArrayList<>();

    private SearchRows(Wording wording) {
        this.wording = wording;
    }

    /** A script that keeps the rows for the search. */
    static String script(Catalog catalog, List<PolicyRule> rules, List<NamePages.Named> names, Wording wording) {
        SearchRows search = new SearchRows(wording);
        catalog.programmes().forEach(search::programme);
        catalog.occupations()
                .forEach(o -> search.add(SiteText.OCCUPATIONS, new LinkTarget(o.name(), Links.occupation(o)), ""));
        names.stream()
                .filter(named -> !named.name().equals(named.spot().label()))
                .forEach(search::name);
        catalog.documents().forEach(search::document);
        catalog.discrepancies()
                .forEach(d -> search.add(
                        SiteText.DISCREPANCIES,
                        new LinkTarget(d.summary(), Links.discrepancy(d)),
                        Stream.concat(d.texts().stream().map(Quote::text), Stream.of(d.reading(), d.why()))
                                .collect(Collectors.joining(" "))));
        catalog.sources()
                .forEach(s -> search.add(SiteText.SOURCES, new LinkTarget(s.title(), Links.source(s)), s.cite()));
        FilingPage.spots(catalog, wording).forEach(spot -> search.add(SiteText.FILING, spot, ""));
        RulesPage.spots(rules)
                .forEach((rule, spot) -> search.add(
                        SiteText.RULES,
                        new LinkTarget(rule.name(), spot.href()),
                        rule.quote().orElse("")));
        return "const searchRows = " + RowsWriter.of(search.rows) + ";\n";
    }

    private void add(SiteText kind, LinkTarget spot, String text) {
        rows.add(List.of(kind.text(), spot.label(), text, spot.href()));
    }

    private void programme(Programme programme) {
        String occupations = wording.list(
                programme.offerings().stream().map(o -> o.occupation().name()).toList());
        add(SiteText.PROGRAMMES, new LinkTarget(programme.name(), Links.programme(programme)), occupations);
        CriterionText criteria = new CriterionText(wording);
        for (Condition condition : programme.conditions()) {
            String required = String.join("；", criteria.parts(condition.requires()));
            add(
                    SiteText.CONDITIONS,
                    ConditionPart.spot(programme, condition),
                    condition.text() + " " + SiteText.REQUIRED.text() + "：" + required);
        }
    }

    private void name(NamePages.Named named) {
        String where = named.spot().label() + (named.remark().isEmpty() ? "" : "（" + named.remark() + "）");
        add(
                named.major() ? SiteText.MAJORS : SiteText.LIST_ENTRY,
                new LinkTarget(named.name(), named.spot().href()),
                where);
    }

    private void document(Document document) {
        add(
                SiteText.DOCUMENTS,
                new LinkTarget(document.title(), Links.document(document)),
                document.printed().stream()
                        .map(PrintedDocument::title)
                        .filter(title -> !title.equals(document.title()))
                        .distinct()
                        .collect(Collectors.joining(" ")));
        for (PrintedDocument printed : document.printed()) {
            for (Requirement requirement : printed.requirements()) {
                add(
                        SiteText.DOCUMENTS,
                        new LinkTarget(requirement.text(), Links.document(document)),
                        document.title() + "——" + wording.place(requirement.at()));
            }
        }
        document.substitutes()
                .forEach(substitute -> add(
                        SiteText.DOCUMENTS,
                        new LinkTarget(substitute.quote().text(), Links.document(document)),
                        document.title() + "——"
                                + wording.place(substitute.quote().at())));
    }
}
