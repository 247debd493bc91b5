package io.github.baokao.internal.lint;

import io.github.baokao.internal.text.Chinese;
import io.github.baokao.term.Level;
import java.util.List;

/** What a condition's text says in figures is what its criteria ask, in the same order. */
final class PrintedFigures implements Lint {
    @Override
    public void check(Subject subject, Findings findings) {
        if (subject.catalog().levels().size() < Level.values().length) {
            // without the name of a level its figures are not found
            return;
        }
        FigureWords words = new FigureWords(subject.catalog());
        subject.conditions((condition, spot) -> {
            Spot text = spot.key("text");
            compare(words.in(text), AskedFigures.of(condition, spot), text, findings);
        });
    }

    private static void compare(List<Figure> printed, List<Figure> asked, Spot text, Findings findings) {
        boolean sameKinds = printed.stream()
                .map(Figure::kind)
                .toList()
                .equals(asked.stream().map(Figure::kind).toList());
        if (!sameKinds) {
            findings.add(
                    LintCode.TEXT_FIGURE,
                    text.place(),
                    "原文里的级别、年数与 “requires” 对不上：原文依次是 " + shown(printed) + "，要求依次是 " + shown(asked));
            return;
        }
        for (int i = 0; i < printed.size(); i++) {
            if (!printed.get(i).agrees(asked.get(i))) {
                findings.add(
                        LintCode.TEXT_FIGURE,
                        asked.get(i).place(),
                        "原文是 “" + printed.get(i).shown() + "”，这里是 "
                                + asked.get(i).shown());
            }
        }
    }

    private static String shown(List<Figure> figures) {
        return figures.isEmpty()
                ? "无"
                : Chinese.list(figures.stream().map(Figure::shown).toList());
    }
}
