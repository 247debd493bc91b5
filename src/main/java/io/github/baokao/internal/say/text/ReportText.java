package io.github.baokao.internal.say.text;

import io.github.baokao.advice.Way;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Renders a result for people: the verdict, for every condition the reasons, the documents and what is missing, and at the end
 * the notes that it cites with their sources.
 */
public final class ReportText {

    private static final int POLICY_DIGITS = 12;

    private final Wording wording;
    private final Palette palette;
    private final int width;

    /**
     * Renders in a language.
     *
     * @param language the language
     * @param catalog knows the printed names of the levels
     * @param palette the colours
     * @param width how many cells a line may take
     */
    public ReportText(Language language, Catalog catalog, Palette palette, int width) {
        this.wording = new Wording(Messages.in(language), catalog);
        this.palette = palette;
        this.width = width;
    }

    /**
     * Renders a result.
     *
     * @param application what was assessed; its facts are named in the text, but never a number, an employer or a school
     * @param assessment the result
     * @param depth how much to tell
     * @return lines that each end in a line feed
     */
    public String render(Application application, Assessment assessment, Depth depth) {
        return render(application, assessment, List.of(), depth);
    }

    /** That better ways may have been missed. */
    public String cut() {
        return wording.text("ways.cut") + "\n";
    }

    /**
     * Renders a result with the ways to what is not satisfied yet.
     *
     * @param application what was assessed
     * @param assessment the result
     * @param ways the ways, the best ones first
     * @param depth how much to tell
     * @return lines that each end in a line feed
     */
    public String render(Application application, Assessment assessment, List<Way> ways, Depth depth) {
        FactText facts = new FactText(wording, application.candidate());
        PrintedLists lists = PrintedLists.of(assessment);
        Page page = new Page(wording, palette, depth, facts, lists, new Footnotes(wording), new Lines(width));
        verdicts(assessment, page);
        bullets(0, "ways.best", new WaysText(wording, facts).best(ways, assessment), page);
        if (depth != Depth.BRIEF) {
            origin(assessment, page);
            conditions(assessment, ways, page);
            page.notes().list(page.lines(), page.traced());
        }
        return page.lines().toString();
    }

    private void verdicts(Assessment assessment, Page page) {
        String occupation = assessment.occupation().name();
        String programme = assessment.programme().name();
        page.lines().exactly(0, palette.strong(page.text("report.title", occupation, programme)));
        String verdict = palette.paint(assessment.verdict(), wording.overall(assessment));
        page.lines().exactly(0, page.text("report.verdict", verdict));
        Stream.of(Verdict.values())
                .sorted(Collections.reverseOrder())
                .forEach(each -> conditionsWith(each, assessment, page.lines()));
        assessment.id().ifPresent(id -> page.lines().add(0, page.text("report.id"), Chinese.quoted(id)));
        page.lines().add(0, page.text("report.as-of"), assessment.asOf().toString());
    }

    private void origin(Assessment assessment, Page page) {
        Lines lines = page.lines();
        lines.add(0, page.text("show.source"), assessment.programme().source().title());
        String policy = assessment.policy();
        lines.add(0, page.text("report.policy"), policy.substring(0, Math.min(POLICY_DIGITS, policy.length())));
        for (Discrepancy notice : assessment.notices()) {
            String marks = page.notes().marks(List.of(notice));
            lines.add(0, page.text("report.notice"), notice.summary() + marks);
        }
    }

    private void conditions(Assessment assessment, List<Way> ways, Page page) {
        ConditionText conditions = new ConditionText(page);
        PapersText papers = new PapersText(page);
        OutlookText outlook = new OutlookText(wording);
        WaysText wayText = new WaysText(wording, page.facts());
        for (ConditionResult result : assessment.conditions()) {
            conditions.render(result);
            missing(result, page);
            reviews(result, page);
            page.lines().add(2, page.text("section.outlook"), outlook.of(result, assessment.asOf()));
            bullets(2, "section.ways", wayText.of(result, ways, assessment.asOf()), page);
            papers.render(result);
        }
    }

    private void conditionsWith(Verdict verdict, Assessment assessment, Lines lines) {
        List<String> names = assessment.conditions().stream()
                .filter(result -> result.verdict() == verdict)
                .map(this::named)
                .toList();
        int widest = Stream.of(Verdict.values())
                .mapToInt(each -> Cells.width(wording.word(each)))
                .max()
                .orElse(0);
        if (!names.isEmpty()) {
            String word = Cells.pad(wording.word(verdict), widest + 2);
            lines.add(2, word, head -> palette.paint(verdict, head), wording.list(names));
        }
    }

    private String named(ConditionResult result) {
        String name = wording.text("condition", result.condition().number());
        return result.outlook().prospect() == Prospect.LATER && result.verdict() == Verdict.NOT_SATISFIED
                ? wording.text(
                        "condition.later", name, result.outlook().earliest().orElseThrow())
                : name;
    }

    private static void missing(ConditionResult result, Page page) {
        MissingText missing = new MissingText(page.wording(), page.facts());
        bullets(2, "section.missing", missing.of(result.missing(), "missing.fact"), page);
    }

    private static void reviews(ConditionResult result, Page page) {
        List<Review> reviews = new ReviewText(page.wording(), page.facts(), page.lists()).of(result);
        bullets(2, "section.review", reviews.stream().map(Review::text).toList(), page);
    }

    private static void bullets(int indent, String heading, List<String> texts, Page page) {
        if (!texts.isEmpty()) {
            page.lines().add(indent, page.text(heading));
        }
        texts.forEach(text -> page.lines().add(indent + 2, page.text("bullet"), text));
    }
}
