package io.github.baokao.assessment;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Programme;
import io.github.baokao.term.ApplicationVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of assessing one application.
 *
 * @param id the caller's own key
 * @param programme the programme that was applied
 * @param occupation the occupation applied for
 * @param verdict the highest verdict of its conditions
 * @param asOf the day the form is signed
 * @param policy the content hash of the policy, hexadecimal
 * @param conditions every condition of the programme, in printed order
 * @param notices what every result of the programme says
 */
public record Assessment(
        Optional<String> id,
        Programme programme,
        Occupation occupation,
        ApplicationVerdict verdict,
        LocalDate asOf,
        String policy,
        List<ConditionResult> conditions,
        List<Discrepancy> notices) {
    /** Copies the lists. */
    public Assessment {
        conditions = List.copyOf(conditions);
        notices = List.copyOf(notices);
    }

    /** Programme, verdict and day: all that it holds would fill a book, and name the person's employers and schools. */
    @Override
    public String toString() {
        return "Assessment[" + programme.id() + " " + verdict.id() + " " + asOf + "]";
    }

    /** Of what differs most; equal results have equal ones. */
    @Override
    public int hashCode() {
        return Objects.hash(id, programme.id(), verdict, asOf, policy);
    }
}
