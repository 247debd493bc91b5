package io.github.baokao;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import java.util.List;
import java.util.Optional;

/**
 * What became of one application among many: its result, or why it was refused. One bad application does not stop the others.
 *
 * @param application the application
 * @param assessment the result; empty if it was refused
 * @param faults why it was refused; empty if it was not
 */
public record Outcome(Application application, Optional<Assessment> assessment, List<Fault> faults) {
    /** Copies the list. */
    public Outcome {
        faults = List.copyOf(faults);
    }

    static Outcome of(Application application, Eligibility eligibility) {
        try {
            return new Outcome(application, Optional.of(eligibility.assess(application)), List.of());
        } catch (InvalidApplicationException e) {
            return new Outcome(application, Optional.empty(), e.faults());
        }
    }

    /**
     * The result, for whom one bad application is reason to stop.
     *
     * @throws InvalidApplicationException if it was refused
     */
    public Assessment orElseThrow() {
        return assessment.orElseThrow(() -> new InvalidApplicationException(faults));
    }
}
