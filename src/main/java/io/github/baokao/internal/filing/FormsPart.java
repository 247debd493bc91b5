package io.github.baokao.internal.filing;

import static io.github.baokao.internal.html.Tag.ARTICLE;
import static io.github.baokao.internal.html.Tag.H3;
import static io.github.baokao.internal.html.Tag.LI;
import static io.github.baokao.internal.html.Tag.P;
import static io.github.baokao.internal.html.Tag.SPAN;
import static io.github.baokao.internal.html.Tag.TABLE;
import static io.github.baokao.internal.html.Tag.TBODY;
import static io.github.baokao.internal.html.Tag.TD;
import static io.github.baokao.internal.html.Tag.TH;
import static io.github.baokao.internal.html.Tag.TR;
import static io.github.baokao.internal.html.Tag.UL;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.filing.FilledBlank;
import io.github.baokao.filing.FilledField;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.filing.FilledLine;
import io.github.baokao.filing.FilledText;
import io.github.baokao.internal.html.Attribute;
import io.github.baokao.internal.html.Element;
import io.github.baokao.internal.html.Html;
import io.github.baokao.internal.html.Text;
import io.github.baokao.internal.text.FormsText;
import java.util.List;
import java.util.function.Function;

/** Filled forms as a part of a page: to copy from by hand, or to print. */
public final class FormsPart {
    private final FormsText text;
    private final Function<List<Discrepancy>, ? extends List<? extends Html>> marks;

    /**
     * Parts for the page of one person.
     *
     * @param text the words
     * @param marks numbers the notes that a field cites, and links to them
     */
    public FormsPart(FormsText text, Function<List<Discrepancy>, ? extends List<? extends Html>> marks) {
        this.text = text;
        this.marks = marks;
    }

    /**
     * One article for each form, or the sentence that no source prints any. Gaps have the class {@code gap}, those left open also
     * hold no text; fields that are left out have the class {@code out}.
     *
     * @param forms the forms
     */
    public List<Html> of(List<FilledForm> forms) {
        return forms.isEmpty()
                ? List.of(P.of(text.notPublished()))
                : forms.stream().<Html>map(this::form).toList();
    }

    private Element form(FilledForm form) {
        List<Element> rows = form.fields().stream().map(this::row).toList();
        return ARTICLE.of(H3.of(text.title(form)), TABLE.of(TBODY.of(rows)).css("form"));
    }

    private Element row(FilledField field) {
        Element head =
                TH.of(FormsText.caption(field)).with(Attribute.SCOPE, "row").with(Attribute.LANG, "zh-CN");
        if (field.lines().isEmpty()) {
            return TR.of(head, TD.of(text.leftOut())).css("out");
        }
        Element cell = TD.of();
        for (FilledLine line : field.lines()) {
            cell = cell.add(
                    P.of(line.texts().stream().map(FormsPart::piece).toList()).with(Attribute.LANG, "zh-CN"));
            List<Element> remarks =
                    text.remarks(field, line).stream().map(LI::of).toList();
            cell = remarks.isEmpty() ? cell : cell.add(UL.of(remarks).css("notes"));
        }
        return TR.of(head.add(marks.apply(field.cites())), cell);
    }

    private static Html piece(FilledText piece) {
        return piece instanceof FilledBlank blank
                ? SPAN.of(blank.value().orElse("")).css("gap")
                : new Text(((FilledText.Words) piece).text());
    }
}
