package io.github.baokao.internal.say.report;

import io.github.baokao.internal.say.html.Html;
import java.util.List;

/** What the other parts cite. */
final class NotesPart implements Section {

    @Override
    public String id() {
        return "_notes";
    }

    @Override
    public String title(ReportContext sheet) {
        return sheet.text("section.footnotes");
    }

    @Override
    public List<Html> content(ReportContext sheet) {
        return sheet.notes();
    }
}
