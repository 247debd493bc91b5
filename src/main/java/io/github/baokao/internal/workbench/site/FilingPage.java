package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.ARTICLE;
import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Check;
import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Tolerance;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.text.FieldText;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of what is filed: forms field by field, photos, and what is checked before. */
final class FilingPage {

    private final Catalog catalog;
    private final Wording wording;
    private final PageBuilder sheet;

    FilingPage(Catalog catalog, Wording wording, Register register) {
        this.catalog = catalog;
        this.wording = wording;
        this.sheet = new PageBuilder(wording, register, new LinkTarget(SiteText.FILING.text(), Links.FILING));
    }

    /** Every form, photo and check with where it stands. */
    static List<LinkTarget> spots(Catalog catalog, Wording wording) {
        return Stream.of(
                        catalog.forms().stream().map(FilingPage::spot),
                        catalog.pictures().stream().map(FilingPage::spot),
                        catalog.checks().stream().map(check -> spot(check, wording)))
                .flatMap(spots -> spots)
                .toList();
    }

    private static LinkTarget spot(Form form) {
        return new LinkTarget(form.title() + "（" + form.at().source().cite() + "）", Links.FILING + "#" + form.id());
    }

    static LinkTarget spot(Picture picture) {
        return new LinkTarget(picture.title(), Links.FILING + "#picture_" + picture.id());
    }

    private static LinkTarget spot(Check check, Wording wording) {
        String anchor = check.kind().name().toLowerCase(Locale.ROOT);
        return new LinkTarget(SiteText.CHECK.with(wording.word(check.kind())), Links.FILING + "#check_" + anchor);
    }

    List<Html> content() {
        List<Html> page = new ArrayList<>();
        page.add(P.of(SiteText.FILING_INTRO.text()).css("intro"));
        page.add(Layout.contents(spots(catalog, wording)));
        page.add(Layout.section(
                "_forms",
                SiteText.FORMS,
                catalog.forms().stream().map(this::form).toList()));
        page.add(Layout.section(
                "_pictures",
                SiteText.PICTURES,
                catalog.pictures().stream().map(this::picture).toList()));
        page.add(Layout.section(
                "_checks",
                SiteText.CHECKS,
                catalog.checks().stream().map(this::check).toList()));
        page.addAll(Endings.of(sheet));
        return page;
    }

    private Element article(LinkTarget spot, String heading, List<? extends Html> marks) {
        return ARTICLE.of(H3.of(heading).add(marks))
                .id(spot.href().substring(spot.href().indexOf('#') + 1));
    }

    private Element form(Form form) {
        LinkTarget spot = spot(form);
        sheet.begin(spot);
        List<List<Element>> rows = form.fields().stream().map(this::row).toList();
        return article(spot, form.title(), List.of(SPAN.of(form.id()).css("id")))
                .add(Layout.pairs(Layout.together(
                        Layout.pair(
                                SiteText.DOCUMENTS,
                                List.of(PageBuilder.link(form.document().title(), Links.document(form.document())))),
                        Layout.pair(SiteText.PLACE, List.of(sheet.place(form.at()))))))
                .add(Layout.table(List.of(SiteText.FIELD, SiteText.PART, SiteText.FILLED_IN), rows));
    }

    private List<Element> row(FormField field) {
        String label = field.group().map(group -> group + "·").orElse("") + field.label();
        String written = FieldText.of(field);
        Element fill = DIV.of(written);
        Optional<String> printed = field.quote().filter(quote -> !quote.equals(written));
        if (printed.isPresent()) {
            fill = fill.add(P.of(SiteText.PRINTED_AS.with(printed.get())).css("note"));
        }
        String part = wording.word(field.part()) + (field.repeated() ? "；" + SiteText.REPEATED.text() : "");
        return List.of(SPAN.of(label).add(sheet.marks(field.cite())), Layout.cell(part), fill);
    }

    private Element picture(Picture picture) {
        LinkTarget spot = spot(picture);
        sheet.begin(spot);
        List<Html> pairs = new ArrayList<>();
        pairs.addAll(Layout.pair(
                SiteText.FILE_SIZE,
                SiteText.KILOBYTES.with(
                        picture.kilobytes().least(), picture.kilobytes().most())));
        pairs.addAll(Layout.pair(
                SiteText.PRINT_SIZE,
                SiteText.MILLIMETRES.with(picture.widthMillimetres(), picture.heightMillimetres())));
        pairs.addAll(Layout.pair(SiteText.PROPORTION, within(picture.proportion())));
        pairs.addAll(
                Layout.pair(SiteText.WHITE, SiteText.WHITE_MEANS.with(picture.whiteLeast(), picture.whiteSpread())));
        pairs.addAll(Layout.pair(SiteText.BACKGROUND, within(picture.background())));
        return article(spot, picture.title(), sheet.marks(picture.cites()))
                .add(sheet.quote(picture.quote()))
                .add(Layout.pairs(pairs));
    }

    private static String within(Tolerance tolerance) {
        return SiteText.WITHIN.with(tolerance.sure(), tolerance.possible());
    }

    private Element check(Check check) {
        LinkTarget spot = spot(check, wording);
        sheet.begin(spot);
        Element article = article(spot, wording.word(check.kind()), sheet.marks(check.cites()))
                .add(P.of(check.advice()));
        if (check.age().isPresent()) {
            article = article.add(Layout.note(SiteText.AGE.with(check.age().get())));
        }
        if (check.since().isPresent()) {
            article = article.add(Layout.note(SiteText.SINCE.with(check.since().get())));
        }
        return article.add(check.quotes().stream().map(sheet::quote).toList());
    }
}
