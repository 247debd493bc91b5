package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Demand;
import io.github.baokao.fact.ElapsedAsked;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether years have passed since a date: the date plus the years is not after the day of signing. */
final class ElapsedMatcher extends FieldMatcher {
    private final int years;
    private final DecisionTable decisions;

    ElapsedMatcher(Demand.Elapsed demand, int number, RuleCache rules) {
        super(demand.ask(), number);
        years = demand.years();
        decisions = new DecisionTable(rules, 8);
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        Optional<PartialDate> date = entry.date(field());
        Decision decision = by(date, context.today());
        return context.finding(
                aspect(), decision, new DateEvidence(date, years), List.of(), () -> List.of(entry.ref(field())));
    }

    private Decision by(Optional<PartialDate> date, long day) {
        boolean dated = date.isPresent();
        boolean careful = dated && passed(date.get().last(), day);
        boolean generous = dated && passed(date.get().first(), day);
        int value = DecisionTable.flags(dated, careful) << 1 | (generous ? 1 : 0);
        return decisions.get(value, () -> new ElapsedAsked(dated, careful, generous));
    }

    private boolean passed(LocalDate since, long day) {
        return Day.plusYears(Day.of(since), years) <= day;
    }

    @Override
    boolean moves() {
        return true;
    }

    @Override
    Verdict on(AssessmentContext context, Entry entry, long day) {
        return by(entry.date(field()), day).judgement().verdict();
    }

    @Override
    void changes(Entry entry, Consumer<LocalDate> told) {
        Optional<PartialDate> date = entry.date(field());
        if (date.isPresent()) {
            told.accept(date.get().first().plusYears(years));
            told.accept(date.get().last().plusYears(years));
        }
    }
}
