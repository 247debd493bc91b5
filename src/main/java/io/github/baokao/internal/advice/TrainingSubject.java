package io.github.baokao.internal.advice;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Training;
import io.github.baokao.term.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A training for a level of the own occupation. */
record TrainingSubject(String own, Level level) implements Subject<Training> {
    @Override
    public Listed<Training> listed() {
        return Listed.TRAINING;
    }

    Training whole(LocalDate completed) {
        return Training.builder()
                .occupation(own)
                .level(level)
                .completed(PartialDate.of(completed))
                .build();
    }

    @Override
    public Optional<DateField<Training>> date(String field) {
        return field.equals("completed")
                ? Optional.of(DateField.early(
                        Training::completed, (t, day) -> new Training(t.occupation(), t.level(), Optional.of(day))))
                : Optional.empty();
    }

    @Override
    public List<UnaryOperator<Training>> values(String field) {
        return switch (field) {
            case "occupation" -> List.of(this::named);
            case "level" -> List.of(this::levelled);
            default -> List.of();
        };
    }

    /** A legacy name that tells another level gives way to the own occupation. */
    @Override
    public List<Confirmation<Training>> confirmations(Finding finding) {
        return finding.aspect() == Aspect.LEVEL
                ? List.of(
                        new Confirmation<>("level", this::levelled),
                        new Confirmation<>("level", training -> named(levelled(training))))
                : List.of();
    }

    private Training levelled(Training t) {
        return new Training(t.occupation(), Optional.of(level), t.completed());
    }

    private Training named(Training t) {
        return new Training(Optional.of(own), t.level(), t.completed());
    }
}
