package io.github.baokao.internal.say.report;

import static io.github.baokao.internal.say.html.Tag.A;
import static io.github.baokao.internal.say.html.Tag.BODY;
import static io.github.baokao.internal.say.html.Tag.FOOTER;
import static io.github.baokao.internal.say.html.Tag.H1;
import static io.github.baokao.internal.say.html.Tag.H2;
import static io.github.baokao.internal.say.html.Tag.HEAD;
import static io.github.baokao.internal.say.html.Tag.HTML;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.MAIN;
import static io.github.baokao.internal.say.html.Tag.META;
import static io.github.baokao.internal.say.html.Tag.NAV;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SECTION;
import static io.github.baokao.internal.say.html.Tag.TITLE;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.advice.Way;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.StyleSheet;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page: one file that holds all it needs, for a phone, a screen and paper. */
public final class ReportPage {

    /** Should anything ever get in that calls a script or loads something, no browser obeys it. */
    private static final String NOTHING_ELSE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private ReportPage() {}

    /**
     * The page of one result; the same facts and policy always give the same page.
     *
     * @param application what was assessed; employers are named, numbers and schools are not
     * @param assessment the result
     * @param ways what would satisfy a condition, the best ways first; empty if nobody asked
     * @param since since when the satisfied conditions have been so, by their ids; empty if nobody asked
     * @param catalog knows the printed names of the levels
     * @param language the language
     * @param more further parts, after the conditions
     * @return the file's text, in UTF-8
     */
    public static String html(
            Application application,
            Assessment assessment,
            List<Way> ways,
            Map<String, LocalDate> since,
            Catalog catalog,
            Language language,
            List<Section> more) {
        ReportContext sheet =
                new ReportContext(application, assessment, ways, since, new Wording(Messages.in(language), catalog));
        List<Section> sections = new ArrayList<>(List.of(new SummaryPart(), new TimelinePart(), new ConditionsPart()));
        sections.addAll(more);
        // the notes know what was cited once all else is written
        sections.add(new NotesPart());
        List<Html> written = new ArrayList<>();
        List<Element> contents = new ArrayList<>();
        for (Section section : sections) {
            List<Html> content = section.content(sheet);
            if (!content.isEmpty()) {
                written.add(SECTION.of(H2.of(section.title(sheet)).id(section.id()))
                        .add(content)
                        .with(Attribute.ARIA_LABELLEDBY, section.id()));
                contents.add(LI.of(A.of(section.title(sheet)).with(Attribute.HREF, "#" + section.id())));
            }
        }
        String title = sheet.text(
                "page.title",
                assessment.occupation().name(),
                assessment.programme().name());
        Element menu = NAV.of(UL.of(contents).css("links"))
                .css("contents")
                .with(Attribute.ARIA_LABEL, sheet.text("page.contents"));
        Element body = BODY.of(MAIN.of(H1.of(title), menu).add(written), FOOTER.of(P.of(sheet.text("page.footer"))));
        return HTML.of(head(title), body)
                .with(Attribute.LANG, language == Language.CHINESE ? "zh-CN" : "en")
                .page();
    }

    private static Element head(String title) {
        return HEAD.of(
                META.of().with(Attribute.CHARSET, "UTF-8"),
                META.of().with(Attribute.HTTP_EQUIV, "Content-Security-Policy").with(Attribute.CONTENT, NOTHING_ELSE),
                META.of()
                        .with(Attribute.NAME, "viewport")
                        .with(Attribute.CONTENT, "width=device-width, initial-scale=1"),
                META.of().with(Attribute.NAME, "color-scheme").with(Attribute.CONTENT, "light dark"),
                TITLE.of(title),
                StyleSheet.of(ReportPage.class, "report.css"));
    }
}
