package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Ask;
import io.github.baokao.fact.EventAsked;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a day has come by the day of signing: it has if its first possible day has. */
final class DateMatcher extends FieldMatcher {
    private final DecisionTable decisions;

    DateMatcher(Ask ask, int number, RuleCache rules) {
        super(ask, number);
        decisions = new DecisionTable(rules, 4);
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        Optional<PartialDate> date = entry.date(field());
        Decision decision = by(date, context.today());
        return context.finding(
                aspect(), decision, new DateEvidence(date, 0), List.of(), () -> List.of(entry.ref(field())));
    }

    private Decision by(Optional<PartialDate> date, long day) {
        boolean dated = date.isPresent();
        boolean happened = dated && Day.of(date.get().first()) <= day;
        return decisions.get(DecisionTable.flags(dated, happened), () -> new EventAsked(dated, happened));
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
        entry.date(field()).ifPresent(date -> told.accept(date.first()));
    }
}
