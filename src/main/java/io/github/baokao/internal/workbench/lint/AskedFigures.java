package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The figures that the criteria of a condition ask, in their order. */
final class AskedFigures {
    private static final int YEAR = 12;

    private AskedFigures() {}

    static List<Figure> of(Condition condition, FileSpot spot) {
        List<Figure> figures = new ArrayList<>();
        Asked.of(condition, spot).forEach(asked -> {
            for (Demand demand : asked.what().demands()) {
                FileSpot at = asked.at(demand.ask());
                if (demand instanceof Demand.Rung rung) {
                    figures.add(rung(asked, rung, at));
                } else if (demand instanceof Demand.Elapsed elapsed) {
                    figures.add(time(YEAR * elapsed.years(), at));
                }
            }
            asked.what().work().ifPresent(work -> figures.add(work(work, asked.work())));
        });
        return figures;
    }

    private static Figure rung(Asked asked, Demand.Rung rung, FileSpot at) {
        String unit = rung.ask().field().type() == FieldType.LEVEL ? " 级" : "";
        String shown = rung.rung()
                + unit
                + (rung.orHigher() ? "及以上" : "")
                + asked.kind().name().chinese();
        Set<String> kinds = Set.of(asked.kind().id());
        return Figure.rung(kinds, Set.of(rung.rung()), rung.orHigher(), shown, at.place());
    }

    private static Figure work(Work work, FileSpot at) {
        return time(work.months(), at.find("years").orElseGet(() -> at.key("months")));
    }

    private static Figure time(int months, FileSpot at) {
        String shown = months % YEAR == 0 ? months / YEAR + " 年" : months + " 个月";
        return Figure.time(months, shown, at.place());
    }
}
