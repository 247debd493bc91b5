package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.ARTICLE;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.H4;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.OL;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.text.CriterionText;
import io.github.baokao.internal.say.text.DocumentText;
import java.util.ArrayList;
import java.util.List;

/** A condition: its printed words, what it asks for, its documents. */
final class ConditionPart {

    private final PageBuilder sheet;
    private final Programme programme;
    private final CriterionText criteria;

    ConditionPart(PageBuilder sheet, Programme programme) {
        this.sheet = sheet;
        this.programme = programme;
        this.criteria = new CriterionText(sheet.wording());
    }

    /** Names a condition where the programme is not at hand. */
    static LinkTarget spot(Programme programme, Condition condition) {
        return new LinkTarget(
                programme.name() + SiteText.CONDITION.with(condition.number()), Links.condition(programme, condition));
    }

    Element of(Condition condition) {
        sheet.begin(spot(programme, condition));
        List<Html> parts = new ArrayList<>();
        parts.add(H3.of(SiteText.CONDITION.with(condition.number()))
                .add(sheet.marks(condition.cites()))
                .add(SPAN.of(condition.id()).css("id")));
        parts.add(sheet.quote(condition.text(), condition.at()));
        List<String> required = criteria.parts(condition.requires());
        parts.add(H4.of((required.size() > 1 ? SiteText.REQUIRED_ALL : SiteText.REQUIRED).text()));
        parts.add(UL.of(required.stream().map(part -> LI.of(part)).toList()).css("criteria"));
        parts.add(H4.of(SiteText.PAPERS.text()));
        parts.add(condition
                .documents()
                .map(documents ->
                        OL.of(documents.stream().map(this::document).toList()).css("papers"))
                .orElseGet(() -> P.of(new DocumentText(sheet.wording()).notPublished())
                        .css("unpublished")
                        .add(sheet.marks(DocumentText.notPublished(condition)))));
        return ARTICLE.of(parts).id(condition.id()).css("condition");
    }

    private Element document(ConditionDocument asked) {
        Element item = LI.of(PageBuilder.link(
                        DocumentText.title(asked, programme.source()), "#" + Links.documentAnchor(asked.document())))
                .add(sheet.marks(asked.cite()));
        return asked.conflicting()
                .map(text -> item.add(SPAN.of(SiteText.CONFLICTING.with(text)).css("warning")))
                .orElse(item);
    }
}
