package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.internal.base.word.Chinese;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a condition's text says in figures is what its criteria ask, in the same order. */
final class PrintedFigures implements Lint {
    @Override
    public void check(LintContext subject, Findings findings) {
        FigureWords words = new FigureWords(subject.catalog());
        Set<String> levels = subject.catalog().levels().stream()
                .map(name -> name.level().id())
                .collect(Collectors.toSet());
        subject.conditions((condition, spot) -> {
            // without the name of a level its figures are not found
            if (levels(condition).allMatch(levels::contains)) {
                FileSpot text = spot.key("text");
                compare(words.in(text), AskedFigures.of(condition, spot), text, findings);
            }
        });
    }

    private static Stream<String> levels(Condition condition) {
        return Asked.demands(condition)
                .filter(demand -> demand.ask().field().type() == FieldType.LEVEL)
                .filter(Demand.Rung.class::isInstance)
                .map(demand -> ((Demand.Rung) demand).rung());
    }

    private static void compare(List<Figure> printed, List<Figure> asked, FileSpot text, Findings findings) {
        boolean sameKinds = printed.size() == asked.size()
                && IntStream.range(0, asked.size()).allMatch(i -> printed.get(i).isLike(asked.get(i)));
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
