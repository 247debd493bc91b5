package io.github.baokao.internal.advice;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A spell of work that counts. */
record SpellSubject(String own) implements Subject<Spell> {
    @Override
    public Listed<Spell> listed() {
        return Listed.EMPLOYMENT;
    }

    Spell open(LocalDate from) {
        return Spell.builder().occupation(own).from(PartialDate.of(from)).build();
    }

    Spell closed(LocalDate from, LocalDate to) {
        return Spell.builder()
                .occupation(own)
                .from(PartialDate.of(from))
                .to(PartialDate.of(to))
                .build();
    }

    @Override
    public Optional<DateField<Spell>> date(String field) {
        return switch (field) {
            case "from" ->
                Optional.of(new DateField<>(
                        Spell::from,
                        (s, day) -> new Spell(
                                s.employer(),
                                s.occupation(),
                                Optional.of(day),
                                s.to(),
                                s.employerFounded(),
                                s.employerDissolved()),
                        false,
                        s -> s.to().map(PartialDate::last),
                        s -> s.employerFounded().map(PartialDate::first).stream()
                                .toList()));
            case "to" ->
                Optional.of(new DateField<>(
                        Spell::to,
                        (s, day) -> new Spell(
                                s.employer(),
                                s.occupation(),
                                s.from(),
                                Optional.of(day),
                                s.employerFounded(),
                                s.employerDissolved()),
                        true,
                        s -> Optional.empty(),
                        s -> s.employerDissolved().map(PartialDate::last).stream()
                                .toList()));
            default -> Optional.empty();
        };
    }

    @Override
    public List<UnaryOperator<Spell>> values(String field) {
        return field.equals("occupation")
                ? List.of(s -> new Spell(
                        s.employer(), Optional.of(own), s.from(), s.to(), s.employerFounded(), s.employerDissolved()))
                : List.of();
    }

    /** The employer's proof shows one of its dates to be wrong, or another one to be needed too. */
    @Override
    public List<Confirmation<Spell>> confirmations(Finding finding) {
        return finding.aspect() == Aspect.EMPLOYER
                ? List.of(
                        new Confirmation<>(
                                "employerFounded",
                                s -> new Spell(
                                        s.employer(),
                                        s.occupation(),
                                        s.from(),
                                        s.to(),
                                        Optional.empty(),
                                        s.employerDissolved())),
                        new Confirmation<>(
                                "employerDissolved",
                                s -> new Spell(
                                        s.employer(),
                                        s.occupation(),
                                        s.from(),
                                        s.to(),
                                        s.employerFounded(),
                                        Optional.empty())))
                : List.of();
    }
}
