package io.github.baokao.internal.report;

import io.github.baokao.internal.html.Html;
import java.util.List;

/** What the other parts cite. */
final class NotesPart implements Section {

    @Override
    public String id() {
        return "_notes";
    }

    @Override
    public String title(Sheet sheet) {
        return sheet.text("section.footnotes");
    }

    @Override
    public List<Html> content(Sheet sheet) {
        return sheet.notes();
    }
}
