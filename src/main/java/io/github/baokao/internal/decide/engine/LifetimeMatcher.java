package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Period;
import io.github.baokao.fact.EmployerAsked;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a spell lies within the life of the employer. */
final class LifetimeMatcher extends FieldMatcher {
    private final Period period;
    private final DecisionTable decisions;
    private final ComparedWord unknown;

    LifetimeMatcher(Ask ask, int number, Period period, RuleCache rules) {
        super(ask, number);
        this.period = period;
        decisions = new DecisionTable(rules, 4);
        unknown = new ComparedWord(ask.aspect(), new ValueEvidence(Optional.empty(), List.of()));
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        Decision decision = by(entry, context.today());
        Optional<PartialDate> founded = date(entry, period.founded());
        Optional<PartialDate> dissolved = date(entry, period.dissolved());
        if (founded.isEmpty() && dissolved.isEmpty()) {
            return unknown.finding(context, decision);
        }
        List<String> life = new ArrayList<>(2);
        founded.ifPresent(day -> life.add(day.toString()));
        dissolved.ifPresent(day -> life.add(day.toString()));
        return context.finding(aspect(), decision, new ValueEvidence(Optional.empty(), life), List.of(), List::of);
    }

    private Decision by(Entry entry, long today) {
        boolean before = EmployerLife.startsBefore(entry.date(period.from()), date(entry, period.founded()));
        boolean after =
                EmployerLife.endsAfter(entry.date(period.to()), date(entry, period.dissolved()), Day.date(today));
        return decisions.get(DecisionTable.flags(before, after), () -> new EmployerAsked(before, after));
    }

    private static Optional<PartialDate> date(Entry entry, Optional<Field> field) {
        return field.isEmpty() ? Optional.empty() : entry.date(field.get());
    }

    @Override
    boolean moves() {
        return true;
    }

    @Override
    Verdict on(AssessmentContext context, Entry entry, long day) {
        return by(entry, day).judgement().verdict();
    }

    @Override
    void changes(Entry entry, Consumer<LocalDate> told) {
        date(entry, period.dissolved())
                .ifPresent(date -> told.accept(date.last().plusDays(1)));
    }
}
