package io.github.baokao.filing;

import io.github.baokao.term.Blank;
import java.util.List;
import java.util.Optional;

/**
 * A gap of a form and what is written in it.
 *
 * @param blank the gap
 * @param state what becomes of it
 * @param value what is written; empty unless it is {@link State#WRITTEN}
 * @param missing the paths of the facts or particulars that would tell, such as {@code person.phone} or
 *     {@code candidate.certificates[0].number}; empty unless it is {@link State#MISSING}
 */
public record FilledBlank(Blank blank, State state, Optional<String> value, List<String> missing)
        implements FilledText {
    /** What becomes of a gap. */
    public enum State {
        /** The value is written in it. */
        WRITTEN,
        /** It is not known what to write. */
        MISSING,
        /** It is signed or dated by hand. */
        BY_HAND
    }

    /** Copies the list. */
    public FilledBlank {
        missing = List.copyOf(missing);
    }

    /** The gap without its value, which must not reach a log. */
    @Override
    public String toString() {
        return "FilledBlank[blank=" + blank + ", state=" + state + ", missing=" + missing + "]";
    }
}
