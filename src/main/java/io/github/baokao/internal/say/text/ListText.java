package io.github.baokao.internal.say.text;

import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.ServedSchool;
import io.github.baokao.catalog.SubTrade;
import java.util.List;

/** Says how a printed list ends and whom it serves, and names sub-trades with their levels. */
public final class ListText {

    private final Wording wording;

    /** Says it in the words of a language. */
    public ListText(Wording wording) {
        this.wording = wording;
    }

    /** How a list ends and what that means for a name that is not in it, for instance 以“等”结尾：没有列出的须人工审核. */
    public String ending(NameList list) {
        return switch (list.ending()) {
            case OPEN -> wording.text("show.ending.open");
            case CLASS -> wording.text("show.ending.class", wording.list(list.classes()));
            case CLOSED -> wording.text("show.ending.closed");
        };
    }

    /** A school that a list of majors serves, for instance 普通高等学校（硕士、博士）. */
    public String school(ServedSchool served) {
        String school = wording.words(List.of(served.school()));
        return served.degrees().isEmpty()
                ? school
                : wording.text("show.titled", school, wording.words(served.degrees()));
    }

    /** A sub-trade with the levels that it has, for instance 网商（五级/初级工、四级/中级工）. */
    public String subTrade(SubTrade trade) {
        return trade.levels().isEmpty()
                ? trade.name()
                : wording.text(
                        "show.titled",
                        trade.name(),
                        wording.list(trade.levels().stream().map(wording::level).toList()));
    }
}
