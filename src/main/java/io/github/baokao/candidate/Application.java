package io.github.baokao.candidate;

import io.github.baokao.term.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One application: a person, a target and the day the form is signed (申报表签字时间).
 *
 * @param id the caller's own key, given back with the result
 * @param target what is applied for
 * @param asOf the day the form is signed; what is dated later has not happened yet
 * @param candidate the person
 * @param rulings decisions on names that the guides leave open, given with the application
 */
public record Application(
        Optional<String> id, Target target, LocalDate asOf, Candidate candidate, List<Ruling> rulings) {
    /** Copies the list, and refuses null. */
    public Application {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(rulings, "rulings");
        rulings = List.copyOf(rulings);
    }

    /** An application without rulings. */
    public Application(Optional<String> id, Target target, LocalDate asOf, Candidate candidate) {
        this(id, target, asOf, candidate, List.of());
    }

    /** An application without a key. */
    public static Application of(Target target, LocalDate asOf, Candidate candidate) {
        return new Application(Optional.empty(), target, asOf, candidate);
    }
}
