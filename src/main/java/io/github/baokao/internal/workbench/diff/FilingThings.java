package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Check;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Tolerance;
import io.github.baokao.internal.say.text.FieldText;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** What a catalogue says of filing: photos, forms, checks. */
final class FilingThings {
    private final Wording wording;
    private final LatestNames names;
    private final Origins origins;

    FilingThings(Wording wording, LatestNames names, Origins origins) {
        this.wording = wording;
        this.names = names;
        this.origins = origins;
    }

    List<Thing> of(Catalog catalog) {
        List<Thing> all = new ArrayList<>();
        catalog.pictures().forEach(picture -> all.add(picture(picture)));
        for (Form form : catalog.forms()) {
            all.add(form(form));
            for (int i = 0; i < form.fields().size(); i++) {
                all.add(field(form, i));
            }
        }
        catalog.checks().forEach(check -> all.add(check(check)));
        return all;
    }

    private Thing picture(Picture picture) {
        return new Sheet(wording, origins.of("pictures", picture.id()))
                .value(Trait.NAME, "title", picture.title())
                .value(
                        Trait.KILOBYTES,
                        "kilobytes",
                        picture.kilobytes().least() + "–" + picture.kilobytes().most() + " KB")
                .value(
                        Trait.MILLIMETRES,
                        "millimetres",
                        picture.widthMillimetres() + "×" + picture.heightMillimetres() + " mm")
                .value(Trait.PROPORTION, "proportion-percent", percent(picture.proportion()))
                .value(Trait.WHITE, "white", picture.whiteLeast() + "/" + picture.whiteSpread())
                .value(Trait.BACKGROUND, "background-percent", percent(picture.background()))
                .quote(Trait.QUOTE, "quote", picture.quote())
                .place(picture.quote().at())
                .cites(Trait.CITES, "cites", picture.cites())
                .thing(EntryKind.PICTURE, picture.id(), picture.title());
    }

    private static String percent(Tolerance tolerance) {
        return tolerance.sure() + "%–" + tolerance.possible() + "%";
    }

    private Thing form(Form form) {
        return new Sheet(wording, origins.of("forms", form.id()))
                .sentence(Trait.TEXT, "title", form.title())
                .value(Trait.DOCUMENT, "document", names.document(form.document()))
                .place(form.at())
                .order(Trait.ORDER, "fields", form.fields(), FormField::id, FormField::label)
                .thing(EntryKind.FORM, form.id(), form.title());
    }

    private Thing field(Form form, int index) {
        FormField field = form.fields().get(index);
        return new Sheet(wording, origins.of("forms", form.id()).under("fields").item(index))
                .sentence(Trait.TEXT, "label", field.label())
                .value(Trait.GROUP, "group", field.group())
                .value(Trait.PART, "part", wording.word(field.part()))
                .sentence(Trait.FILL, "fill", FieldText.of(field))
                .flag(Trait.REPEATED, "repeat", field.repeated())
                .value(Trait.QUOTE, "quote", field.quote())
                .value(Trait.CITES, "cite", field.cite().map(Discrepancy::id))
                .thing(EntryKind.FORM_FIELD, form.id() + "/" + field.id(), form.title() + " " + field.label());
    }

    private Thing check(Check check) {
        return new Sheet(wording, origins.of("checks/checks", check.kind().word()))
                .sentence(Trait.ADVICE, "advice", check.advice())
                .value(Trait.SINCE, "since", check.since().map(Object::toString))
                .value(Trait.AGE, "age", check.age().map(Object::toString))
                .value(Trait.NAMES, "word", check.word())
                .items(
                        Trait.TEXTS,
                        "texts",
                        false,
                        check.quotes(),
                        quote -> wording.place(quote.at()),
                        Quote::text,
                        quote -> List.of(new Note(Trait.PLACE, wording.place(quote.at()))))
                .cites(Trait.CITES, "cites", check.cites())
                .thing(EntryKind.CHECK, check.kind().word(), wording.word(check.kind()));
    }
}
