package io.github.baokao.internal.say.report;

import static io.github.baokao.internal.say.html.Tag.ARTICLE;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SPAN;
import static io.github.baokao.internal.say.html.Tag.TABLE;
import static io.github.baokao.internal.say.html.Tag.TBODY;
import static io.github.baokao.internal.say.html.Tag.TD;
import static io.github.baokao.internal.say.html.Tag.TH;
import static io.github.baokao.internal.say.html.Tag.TR;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.filing.FilledBlank;
import io.github.baokao.filing.FilledField;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.filing.FilledLine;
import io.github.baokao.filing.FilledText;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.FormsText;
import java.util.List;

/**
 * Filled forms: to copy from by hand, or to print. Gaps have the class {@code gap}, those left open also hold no text; fields that
 * are left out have the class {@code out}.
 */
public final class FormsPart implements Section {
    private final List<FilledForm> forms;

    /**
     * The forms of one condition.
     *
     * @param forms the forms
     */
    public FormsPart(List<FilledForm> forms) {
        this.forms = List.copyOf(forms);
    }

    @Override
    public String id() {
        return "_forms";
    }

    @Override
    public String title(ReportContext sheet) {
        return sheet.text("page.forms");
    }

    @Override
    public List<Html> content(ReportContext sheet) {
        FormsText text = new FormsText(sheet.wording(), sheet.application().candidate());
        return forms.isEmpty()
                ? List.of(P.of(text.notPublished()))
                : forms.stream().<Html>map(form -> form(form, text, sheet)).toList();
    }

    private static Element form(FilledForm form, FormsText text, ReportContext sheet) {
        List<Element> rows =
                form.fields().stream().map(field -> row(field, text, sheet)).toList();
        return ARTICLE.of(H3.of(text.title(form)), TABLE.of(TBODY.of(rows)).css("form"));
    }

    private static Element row(FilledField field, FormsText text, ReportContext sheet) {
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
        return TR.of(head.add(sheet.marks(field.cites())), cell);
    }

    private static Html piece(FilledText piece) {
        return piece instanceof FilledBlank blank
                ? SPAN.of(blank.value().orElse("")).css("gap")
                : new Text(((FilledText.Words) piece).text());
    }
}
