package io.github.baokao.internal.advice;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Title;
import io.github.baokao.term.TitleLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A professional title of a level. */
record TitleSubject(TitleLevel level) implements Subject<Title> {
    @Override
    public Listed<Title> listed() {
        return Listed.TITLES;
    }

    Title whole(LocalDate granted) {
        return Title.builder()
                .level(level)
                .granted(PartialDate.of(granted))
                .corresponds(true)
                .build();
    }

    @Override
    public Optional<DateField<Title>> date(String field) {
        return field.equals("granted")
                ? Optional.of(DateField.early(
                        Title::granted, (t, day) -> new Title(t.name(), t.level(), Optional.of(day), t.corresponds())))
                : Optional.empty();
    }

    @Override
    public List<UnaryOperator<Title>> values(String field) {
        return field.equals("level")
                ? List.of(t -> new Title(t.name(), Optional.of(level), t.granted(), t.corresponds()))
                : List.of();
    }

    @Override
    public List<Confirmation<Title>> confirmations(Finding finding) {
        return finding.aspect() == Aspect.CORRESPONDENCE
                ? List.of(new Confirmation<>(
                        "corresponds", t -> new Title(t.name(), t.level(), t.granted(), Optional.of(true))))
                : List.of();
    }
}
