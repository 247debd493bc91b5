package io.github.baokao.internal.advice;

import io.github.baokao.assessment.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a criterion rests on: which values its missing facts may have, and what a review may confirm. */
interface Subject<T> {
    /**
     * What a review may confirm.
     *
     * @param field the fact that it confirms
     * @param edit the entry with it confirmed
     */
    record Confirmation<T>(String field, UnaryOperator<T> edit) {}

    /** The list of facts. */
    Listed<T> listed();

    /** A date among the facts of an entry. */
    Optional<DateField<T>> date(String field);

    /** Values that another missing fact may have, the likeliest first; the engine says which will do. */
    List<UnaryOperator<T>> values(String field);

    /** What may be confirmed of an entry, beside the names that a ruling settles. */
    List<Confirmation<T>> confirmations(Finding finding);
}
