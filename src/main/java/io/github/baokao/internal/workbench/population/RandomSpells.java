package io.github.baokao.internal.workbench.population;

import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Spells of a kind. */
final class RandomSpells {
    private final RandomFacts facts;
    private final Draw draw;
    private final RandomDates dates;
    private final Kind kind;
    private final Period period;
    private final List<Field> others;

    RandomSpells(RandomFacts facts, Kind kind) {
        this.facts = facts;
        this.kind = kind;
        draw = facts.draw();
        dates = facts.dates();
        period = kind.period().orElseThrow();
        Set<Field> own = new HashSet<>(List.of(period.from(), period.to()));
        period.founded().ifPresent(own::add);
        period.dissolved().ifPresent(own::add);
        others = kind.fields().stream().filter(field -> !own.contains(field)).toList();
    }

    /** One that may stand anywhere. */
    Fact anywhere() {
        LocalDate from = dates.longAgo(facts.figures().months());
        Optional<LocalDate> to =
                draw.maybe(60, () -> from.plusMonths(draw.below(150)).minusDays(1));
        return spell(from, to.filter(end -> !end.isBefore(from)));
    }

    /** Some that make up the time that a condition asks for, give or take a day, in one to four pieces with or without gaps. */
    List<Fact> work() {
        if (draw.chance(25)) {
            return List.of(anywhere());
        }
        int months = draw.pick(facts.figures().months());
        int pieces = 1 + draw.below(4);
        LocalDate from = dates.asOf()
                .plusDays(1)
                .minusMonths(months + (draw.chance(50) ? 0 : draw.below(24)))
                .plusDays(dates.jitter());
        List<Fact> spells = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            int length = i == pieces - 1 ? months : draw.below(months + 1);
            months -= length;
            LocalDate start = dates.firstOfMonth(from);
            LocalDate end = start.plusMonths(length).plusDays(i == pieces - 1 ? dates.jitter() - 1 : -1);
            boolean open = i == pieces - 1 && draw.chance(50);
            if (end.isBefore(start)) {
                continue;
            }
            spells.add(spell(start, open ? Optional.empty() : Optional.of(end)));
            int gap = draw.chance(55) ? 0 : draw.below(70) - 35;
            LocalDate next = end.plusDays(1);
            from = dates.wholeMonths() ? next.plusMonths(gap / 12) : next.plusDays(gap);
        }
        return spells;
    }

    private Fact spell(LocalDate start, Optional<LocalDate> end) {
        LocalDate from = dates.firstOfMonth(start);
        Optional<LocalDate> to = end.map(dates::lastOfMonth);
        Map<String, Object> values = facts.values(kind, others);
        if (draw.chance(95)) {
            values.put(period.from().id(), dates.partial(from, 35));
        }
        to.ifPresent(day -> values.put(period.to().id(), dates.partial(day, 40)));
        life(values, period.founded(), from.plusDays(draw.below(60) - 45));
        life(values, period.dissolved(), to.orElse(dates.asOf()).plusDays(draw.below(60) - 15));
        forgetEndBeforeBeginning(values);
        return Fact.of(values);
    }

    /** An application with an employer that ends before it begins would be refused. */
    private void forgetEndBeforeBeginning(Map<String, Object> values) {
        Object founded = period.founded().map(field -> values.get(field.id())).orElse(null);
        Object dissolved =
                period.dissolved().map(field -> values.get(field.id())).orElse(null);
        if (founded instanceof PartialDate begin
                && dissolved instanceof PartialDate end
                && end.last().isBefore(begin.first())) {
            values.remove(period.dissolved().orElseThrow().id());
        }
    }

    /** Now and then it is known when the employer began or ended, about when the work did. */
    private void life(Map<String, Object> values, Optional<Field> field, LocalDate day) {
        field.filter(known -> draw.chance(12)).ifPresent(known -> values.put(known.id(), dates.partial(day, 30)));
    }
}
