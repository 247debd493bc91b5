package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.Period;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.RulingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a review may confirm of one fact.
 *
 * @param trial the engine
 * @param subject what is asked of the fact
 * @param at the fact
 */
record Confirmations(Trial trial, AdviceSubject subject, FactRef at) {
    /** The changes, of which one may settle a finding. */
    List<FactChange> of(Application facts, Finding finding) {
        Optional<Demand> asked = subject.demand(finding.aspect());
        if (asked.isEmpty()) {
            return List.of();
        }
        Fact fact = FactCopies.of(facts, at.kind()).get(at.index());
        Field field = asked.get().ask().field();
        return switch (field.type()) {
            case OCCUPATION -> ruling(facts, finding, RulingKind.OCCUPATION, field, fact);
            case MAJOR -> ruling(facts, finding, RulingKind.MAJOR, field, fact);
            case DATE -> asked.get() instanceof Demand.Lifetime ? life(finding, fact) : List.of();
            case TEXT, LEVEL, WORD, NUMBER, FLAG -> values(finding, asked.get(), fact);
        };
    }

    /** The employer's proof shows one of its dates to be wrong or another one to be needed, or the spell is written within them. */
    private List<FactChange> life(Finding finding, Fact fact) {
        Period period = at.kind().period().orElseThrow();
        List<FactChange> changes = new ArrayList<>();
        period.founded().filter(date -> fact.has(date.id())).ifPresent(founded -> {
            LocalDate first = fact.date(founded.id()).orElseThrow().last();
            fact.date(period.from().id())
                    .filter(from -> from.first().isBefore(first))
                    .map(from -> within(finding, period.from(), from.first(), first, false))
                    .ifPresent(changes::add);
            changes.add(change(finding, founded, one -> one.without(founded.id())));
        });
        period.dissolved().filter(date -> fact.has(date.id())).ifPresent(dissolved -> {
            LocalDate last = fact.date(dissolved.id()).orElseThrow().first();
            fact.date(period.to().id())
                    .filter(to -> to.last().isAfter(last))
                    .map(to -> within(finding, period.to(), to.last(), last, true))
                    .ifPresent(changes::add);
            changes.add(change(finding, dissolved, one -> one.without(dissolved.id())));
        });
        return changes;
    }

    /** A day of the spell is written as one within the employer's life. */
    private FactChange within(Finding finding, Field field, LocalDate stated, LocalDate day, boolean late) {
        FactChange.Effect effect = (app, date) ->
                FactCopies.edited(app, at.kind(), at.index(), one -> one.with(field.id(), PartialDate.of(date)));
        Days days = late ? new Days(day, stated, day, true) : new Days(stated, day, day, false);
        return new FactChange(
                new Step.State(at.field(field), finding.aspect(), Optional.empty(), Optional.empty()),
                effect,
                Optional.of(days));
    }

    private List<FactChange> values(Finding finding, Demand asked, Fact fact) {
        Field field = asked.ask().field();
        List<FactChange> changes = new ArrayList<>();
        for (Object value : subject.values(asked)) {
            UnaryOperator<Fact> edit = one -> one.with(field.id(), value);
            changes.add(change(finding, field, edit));
            // a legacy name that tells another level gives way to the own occupation, which counts wherever it did
            field.link(FieldLink.NAME)
                    .map(name -> change(
                            finding,
                            field,
                            one -> edit.apply(one).with(name, subject.names().own())))
                    .ifPresent(changes::add);
            // or the day is wrong
            field.link(FieldLink.UNTIL)
                    .filter(fact::has)
                    .map(day -> change(finding, field, one -> edit.apply(one).without(day)))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private FactChange change(Finding finding, Field field, UnaryOperator<Fact> edit) {
        return FactChange.of(
                new Step.Confirm(at.field(field), finding.aspect()),
                app -> FactCopies.edited(app, at.kind(), at.index(), edit));
    }

    private List<FactChange> ruling(Application facts, Finding finding, RulingKind kind, Field field, Fact fact) {
        Assessment assessment = trial.assess(facts);
        // nobody has decided yet: the programme stands in for the body
        return fact
                .text(field.id())
                .map(name -> new Ruling(
                        kind,
                        name,
                        assessment.occupation().name(),
                        true,
                        facts.asOf(),
                        assessment.programme().name()))
                .map(ruling ->
                        FactChange.of(new Step.Confirm(at.field(field), finding.aspect()), app -> with(app, ruling)))
                .stream()
                .toList();
    }

    private static Application with(Application facts, Ruling ruling) {
        List<Ruling> rulings =
                Stream.concat(facts.rulings().stream(), Stream.of(ruling)).toList();
        return new Application(facts.id(), facts.target(), facts.asOf(), facts.candidate(), rulings);
    }
}
