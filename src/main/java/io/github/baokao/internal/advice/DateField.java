package io.github.baokao.internal.advice;

import io.github.baokao.candidate.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A date of an entry.
 *
 * @param read reads it
 * @param write gives an entry with another one
 * @param late whether late days are the favourable ones
 * @param limit a day that it cannot be after
 * @param alsoTry days that may do where the most favourable one does not
 */
record DateField<T>(
        Function<T, Optional<PartialDate>> read,
        BiFunction<T, PartialDate, T> write,
        boolean late,
        Function<T, Optional<LocalDate>> limit,
        Function<T, List<LocalDate>> alsoTry) {
    /** A date of which nothing else is known but that early days are the favourable ones. */
    static <T> DateField<T> early(Function<T, Optional<PartialDate>> read, BiFunction<T, PartialDate, T> write) {
        return new DateField<>(read, write, false, entry -> Optional.empty(), entry -> List.of());
    }
}
