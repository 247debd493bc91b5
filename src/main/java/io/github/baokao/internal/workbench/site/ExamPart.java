package io.github.baokao.internal.workbench.site;

import static io.github.baokao.internal.say.html.Tag.DIV;
import static io.github.baokao.internal.say.html.Tag.H3;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.SECTION;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Exam;
import io.github.baokao.catalog.ExamLevel;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The exam of an occupation: fee, parts, content, pass mark, and when the certificate comes. */
final class ExamPart {

    private final PageBuilder sheet;
    private final Wording wording;
    private final Catalog catalog;

    ExamPart(PageBuilder sheet, Catalog catalog) {
        this.sheet = sheet;
        this.wording = sheet.wording();
        this.catalog = catalog;
    }

    /** The exam at the level of a programme. */
    Element within(Programme programme, Occupation occupation) {
        Element heading = H3.of(occupation.name());
        Optional<Exam> exam = catalog.exam(occupation);
        Optional<ExamLevel> level = exam.stream()
                .flatMap(e -> e.levels().stream())
                .filter(l -> l.level() == programme.level())
                .findFirst();
        if (exam.isEmpty() || level.isEmpty()) {
            return SECTION.of(heading, Layout.note(wording.text("exam.not-published")));
        }
        String elsewhere = programme
                .region()
                .filter(region -> !exam.get().regions().contains(region))
                .map(region -> wording.text("exam.elsewhere", region.name()))
                .orElse("");
        List<Html> pairs = new ArrayList<>();
        pairs.addAll(scope(exam.get(), elsewhere));
        pairs.addAll(level(level.get()));
        pairs.addAll(general(exam.get()));
        return SECTION.of(heading.add(sheet.marks(exam.get().cites())), Layout.pairs(pairs));
    }

    /** The exams at all levels. */
    List<Html> everywhere(Exam exam) {
        List<Html> parts = new ArrayList<>();
        List<Html> common = new ArrayList<>(scope(exam, ""));
        common.addAll(general(exam));
        parts.add(P.of(sheet.marks(exam.cites())));
        parts.add(Layout.pairs(common));
        for (ExamLevel level : exam.levels()) {
            parts.add(H3.of(SiteText.EXAM_LEVEL.with(wording.level(level.level()))));
            parts.add(Layout.pairs(level(level)));
        }
        return parts;
    }

    private List<Html> scope(Exam exam, String elsewhere) {
        List<String> names = exam.regions().stream().map(Region::name).toList();
        String text = wording.text("exam.regions", exam.source().cite(), wording.list(names));
        return Layout.pair(SiteText.SCOPE, text + elsewhere);
    }

    private List<Html> level(ExamLevel level) {
        List<Html> pairs = new ArrayList<>();
        pairs.addAll(Layout.pair(
                SiteText.FEE,
                List.of(
                        new Text(SiteText.YUAN.with(level.fee().yuan())),
                        sheet.quote(level.fee().quote()))));
        pairs.addAll(Layout.pair(SiteText.PARTS, wording.list(level.parts())));
        List<Html> content = new ArrayList<>();
        level.content()
                .forEach(part ->
                        content.add(DIV.of(wording.text("exam.content", part.part()) + wording.list(part.topics()))));
        content.add(P.of(sheet.place(level.at())).css("place"));
        pairs.addAll(Layout.pair(SiteText.EXAM, content));
        return pairs;
    }

    private List<Html> general(Exam exam) {
        return Layout.together(
                Layout.pair(
                        SiteText.PASS_MARK,
                        List.of(new Text(SiteText.MARKS.with(exam.passMark())), sheet.quote(exam.passQuote()))),
                Layout.pair(SiteText.CERTIFICATE, List.of(sheet.quote(exam.certificateQuote()))));
    }
}
