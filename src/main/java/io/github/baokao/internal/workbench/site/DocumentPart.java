package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.ARTICLE;
import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.H4;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document: what the guides print of it and what is taken in its place. */
final class DocumentPart {

    private final PageBuilder sheet;
    private final Catalog catalog;

    DocumentPart(PageBuilder sheet, Catalog catalog) {
        this.sheet = sheet;
        this.catalog = catalog;
    }

    /** A document as a programme asks for it. */
    Element within(Programme programme, Document document) {
        sheet.begin(new LinkTarget(
                programme.name() + "·" + document.title(),
                Links.programme(programme) + "#" + Links.documentAnchor(document)));
        List<Html> parts = new ArrayList<>();
        parts.add(H3.of(PageBuilder.link(document.title(), Links.document(document))));
        List<LinkTarget> askers = askers(List.of(programme), document);
        parts.add(Layout.pairs(Layout.pair(SiteText.ASKED_BY, Layout.linked(askers))));
        Optional<PrintedDocument> printed = document.printedBy(programme.source());
        List<Requirement> requirements =
                printed.map(PrintedDocument::requirements).orElse(List.of());
        printed.ifPresent(p -> parts.addAll(upload(p)));
        parts.add(requirements.isEmpty() ? Layout.note(SiteText.NO_REQUIREMENTS.text()) : requirements(requirements));
        substitutes(document, Optional.of(programme.source())).ifPresent(parts::add);
        return ARTICLE.of(parts).id(Links.documentAnchor(document)).css("document");
    }

    /** A document in all guides. */
    Element everywhere(Document document) {
        sheet.begin(new LinkTarget(document.title(), Links.document(document)));
        List<Html> parts = new ArrayList<>();
        parts.add(H3.of(document.title()).add(SPAN.of(document.id()).css("id")));
        document.dependsOn().ifPresent(field -> parts.add(Layout.note(SiteText.DEPENDS_ON.with(field))));
        List<LinkTarget> askers = askers(catalog.programmes(), document);
        parts.add(Layout.pairs(Layout.pair(
                SiteText.ASKED_BY,
                askers.isEmpty() ? List.of(new Text(SiteText.NOT_ASKED.text())) : Layout.linked(askers))));
        for (PrintedDocument printed : document.printed()) {
            parts.add(H4.of(printed.title()).add(sheet.place(printed.at())));
            parts.addAll(upload(printed));
            if (!printed.requirements().isEmpty()) {
                parts.add(requirements(printed.requirements()));
            }
        }
        substitutes(document, Optional.empty()).ifPresent(parts::add);
        return ARTICLE.of(parts).id(document.id()).css("document");
    }

    /** Which places of the registration page take it, and how a photo is measured. */
    private List<Html> upload(PrintedDocument printed) {
        List<Html> pairs = new ArrayList<>();
        if (!printed.slots().isEmpty()) {
            List<Element> slots = printed.slots().stream()
                    .map(slot ->
                            SPAN.of(slot.text()).add(sheet.marks(slot.cite())).add(sheet.place(slot.at())))
                    .toList();
            pairs.addAll(Layout.pair(SiteText.SLOTS, Layout.listed(slots)));
        }
        printed.picture()
                .map(FilingPage::spot)
                .ifPresent(spot -> pairs.addAll(Layout.pair(SiteText.PICTURES, List.of(PageBuilder.link(spot)))));
        return pairs.isEmpty() ? List.of() : List.of(Layout.pairs(pairs));
    }

    private static List<LinkTarget> askers(List<Programme> programmes, Document document) {
        List<LinkTarget> askers = new ArrayList<>();
        for (Programme programme : programmes) {
            programme.conditions().stream()
                    .filter(condition -> condition.documents().orElse(List.of()).stream()
                            .anyMatch(asked -> asked.document().id().equals(document.id())))
                    .map(condition -> programmes.size() > 1
                            ? ConditionPart.spot(programme, condition)
                            : new LinkTarget(SiteText.CONDITION.with(condition.number()), "#" + condition.id()))
                    .forEach(askers::add);
        }
        return askers;
    }

    private Element requirements(List<Requirement> requirements) {
        return UL.of(requirements.stream().map(this::requirement).toList()).css("requirements");
    }

    private Element requirement(Requirement requirement) {
        List<Html> limits = new ArrayList<>();
        requirement.tier().ifPresent(tier -> limits.add(new Text(sheet.wording().word(tier))));
        catalog.programmes()
                .forEach(programme -> programme.conditions().stream()
                        .filter(condition -> requirement.conditions().contains(condition.id()))
                        .map(condition -> PageBuilder.link(ConditionPart.spot(programme, condition)))
                        .forEach(limits::add));
        Element item = LI.of(requirement.text()).add(sheet.marks(requirement.cite()));
        if (!limits.isEmpty()) {
            item = item.add(SPAN.of(SiteText.ONLY_FOR.with(""))
                    .add(Layout.listed(limits))
                    .css("limits"));
        }
        return item.add(sheet.place(requirement.at()));
    }

    /** With a guide at hand, what another guide takes is told apart. */
    private Optional<Element> substitutes(Document document, Optional<Source> guide) {
        if (document.substitutes().isEmpty()) {
            return Optional.empty();
        }
        List<Element> items = document.substitutes().stream()
                .map(substitute -> substitute(substitute, guide))
                .toList();
        return Optional.of(
                DIV.of(H4.of(SiteText.SUBSTITUTE.text()), UL.of(items).css("requirements")));
    }

    private Element substitute(Substitute substitute, Optional<Source> guide) {
        boolean elsewhere =
                guide.isPresent() && !substitute.quote().at().source().equals(guide.get());
        SiteText label = elsewhere ? SiteText.SUBSTITUTE_ELSEWHERE : SiteText.SUBSTITUTE_HERE;
        return LI.of(label.with(sheet.wording().word(substitute.tier())))
                .add(PageBuilder.link(substitute.document().title(), Links.document(substitute.document())))
                .add(sheet.quote(substitute.quote()));
    }
}
