package io.github.baokao.candidate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One application: a person, a target and the day the form is signed (申报表签字时间).
 *
 * @param id the caller's own key, given back with the result
 * @param target what is applied for
 * @param asOf the day the form is signed; what is dated later has not happened yet
 * @param candidate the person
 */
public record Application(Optional<String> id, Target target, LocalDate asOf, Candidate candidate) {
    /** An application without a key. */
    public static Application of(Target target, LocalDate asOf, Candidate candidate) {
        return new Application(Optional.empty(), target, asOf, candidate);
    }
}
