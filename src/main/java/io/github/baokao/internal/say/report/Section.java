package io.github.baokao.internal.say.report;

import io.github.baokao.internal.say.html.Html;
import java.util.List;

/** A part of the page under a heading of its own. */
public interface Section {

    /**
     * Its anchor.
     *
     * @return a name that no other part of the page has
     */
    String id();

    /**
     * Its heading.
     *
     * @param sheet the page
     * @return a few words in the language of the page
     */
    String title(ReportContext sheet);

    /**
     * What is in it.
     *
     * @param sheet the page, which numbers the notes that are cited
     * @return its parts
     */
    List<Html> content(ReportContext sheet);
}
