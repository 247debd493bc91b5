package io.github.baokao.internal.say.report;

import static io.github.baokao.internal.say.html.Tag.DD;
import static io.github.baokao.internal.say.html.Tag.DL;
import static io.github.baokao.internal.say.html.Tag.DT;
import static io.github.baokao.internal.say.html.Tag.INPUT;
import static io.github.baokao.internal.say.html.Tag.LABEL;
import static io.github.baokao.internal.say.html.Tag.LI;
import static io.github.baokao.internal.say.html.Tag.P;
import static io.github.baokao.internal.say.html.Tag.UL;

import io.github.baokao.filing.Checklist;
import io.github.baokao.filing.ChecklistItem;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import io.github.baokao.internal.say.html.Html;
import io.github.baokao.internal.say.html.Text;
import io.github.baokao.internal.say.text.ChecklistText;
import io.github.baokao.internal.say.text.DocumentText;
import java.util.ArrayList;
import java.util.List;

/** What to bring or upload, to be ticked off. */
public final class ChecklistPart implements Section {

    private final Checklist checklist;

    /**
     * A checklist.
     *
     * @param checklist what to bring
     */
    public ChecklistPart(Checklist checklist) {
        this.checklist = checklist;
    }

    @Override
    public String id() {
        return "_checklist";
    }

    @Override
    public String title(ReportContext sheet) {
        return sheet.text("page.checklist");
    }

    @Override
    public List<Html> content(ReportContext sheet) {
        ChecklistText text = new ChecklistText(sheet.wording());
        var chosen = checklist.chosen();
        List<Html> parts = new ArrayList<>();
        parts.add(P.of(new Text(sheet.text(
                "checklist.by", sheet.named(chosen.condition()), sheet.wording().word(chosen.verdict())))));
        text.comparison(checklist).forEach(sentence -> parts.add(P.of(sentence)));
        if (!checklist.published()) {
            parts.add(P.of(new DocumentText(sheet.wording()).notPublished())
                    .add(sheet.marks(DocumentText.notPublished(chosen.condition()))));
            return parts;
        }
        List<Element> items = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            items.add(item(item, text, sheet, "_tick-" + (items.size() + 1)));
        }
        parts.add(UL.of(items).css("checklist plain"));
        return parts;
    }

    private Element item(ChecklistItem item, ChecklistText text, ReportContext sheet, String tick) {
        Element box = INPUT.of().with(Attribute.TYPE, "checkbox").id(tick);
        Element title = LABEL.of(item.document().title()).with(Attribute.FOR, tick);
        List<Html> details = new ArrayList<>();
        String head = "";
        for (ChecklistText.Detail detail : text.details(item, checklist.chosen(), sheet.facts())) {
            if (!detail.head().equals(head)) {
                details.add(DT.of(detail.head().strip()));
                head = detail.head();
            }
            details.add(DD.of(detail.text()).add(sheet.marks(detail.cites())));
        }
        return LI.of(P.of(box, new Text(" "), title)
                        .add(sheet.marks(item.document().cites())))
                .add(DL.of(details).css("details"));
    }
}
