package io.github.baokao.internal.workbench.population;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What conditions ask for: the times, with others between and beyond them, and the values of fields. */
final class Figures {
    private static final List<Integer> ORDINARY_YEARS = List.of(1, 2, 3, 5, 8, 13, 19);

    private final List<Integer> months = new ArrayList<>();
    private final Map<String, List<Object>> asked = new HashMap<>();

    Figures(List<Programme> programmes) {
        programmes.stream()
                .flatMap(programme -> programme.conditions().stream())
                .flatMap(condition -> condition.criteria().stream())
                .forEach(this::add);
        // two stretches that follow each other
        months.addAll(months.stream().distinct().sorted().map(time -> time + 12).toList());
        ORDINARY_YEARS.forEach(years -> months.add(12 * years));
    }

    private void add(Criterion criterion) {
        for (Alternative alternative : criterion.anyOf()) {
            alternative.work().map(Work::months).ifPresent(months::add);
            for (Demand demand : alternative.demands()) {
                List<Object> values =
                        asked.computeIfAbsent(key(criterion.kind(), demand.ask().field()), field -> new ArrayList<>());
                values.addAll(values(demand));
                if (demand instanceof Demand.Elapsed elapsed) {
                    months.add(12 * elapsed.years());
                }
            }
        }
    }

    private static List<Object> values(Demand demand) {
        if (demand instanceof Demand.Rung rung) {
            return List.of(rung.rung());
        } else if (demand instanceof Demand.Words words) {
            return List.copyOf(words.words());
        } else if (demand instanceof Demand.Bound bound) {
            return List.of(bound.bound());
        } else if (demand instanceof Demand.Elapsed elapsed) {
            return List.of(12 * elapsed.years());
        }
        return List.of();
    }

    private static String key(Kind kind, Field field) {
        return kind.id() + "." + field.id();
    }

    /** Months to draw from: those of the conditions as often as they stand there, so most draws are near a boundary. */
    List<Integer> months() {
        return months;
    }

    /** Whether a condition asks for a field. */
    boolean isAsked(Kind kind, Field field) {
        return asked.containsKey(key(kind, field));
    }

    /** The words, rungs, numbers or months that conditions ask for in a field. */
    List<Object> asked(Kind kind, Field field) {
        return asked.getOrDefault(key(kind, field), List.of());
    }
}
