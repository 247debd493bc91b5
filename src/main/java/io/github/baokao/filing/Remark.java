package io.github.baokao.filing;

import io.github.baokao.term.Term;
import java.util.Optional;

/**
 * What a check saw. Nothing of it identifies the person.
 *
 * @param about what it is about: an {@link io.github.baokao.term.Observation}, a gap of a form, how an occupation stands
 * @param found what was found; empty if that goes without saying or is the person's own affair
 * @param wanted what was wanted; empty likewise
 */
public record Remark(Term about, Optional<String> found, Optional<String> wanted) {
    /** That it is so. */
    public static Remark of(Term about) {
        return new Remark(about, Optional.empty(), Optional.empty());
    }

    /** What was found. */
    public static Remark found(Term about, Object found) {
        return new Remark(about, Optional.of(found.toString()), Optional.empty());
    }

    /** What was found, and what was wanted. */
    public static Remark found(Term about, Object found, Object wanted) {
        return new Remark(about, Optional.of(found.toString()), Optional.of(wanted.toString()));
    }

    /** What was wanted. */
    public static Remark wanted(Term about, Object wanted) {
        return new Remark(about, Optional.empty(), Optional.of(wanted.toString()));
    }
}
