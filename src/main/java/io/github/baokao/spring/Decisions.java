package io.github.baokao.spring;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.InvalidApplicationException;
import java.util.function.Function;

/** Decides by the policy of the moment, each time by one alone, and counts what comes out. */
public final class Decisions {
    /** Takes note of decisions. */
    interface Meter {
        /** A decision was made that began at a moment of {@link System#nanoTime}. */
        void decided(long since, String programme, String verdict);
    }

    private final ServedPolicy served;
    private final Meter meter;

    Decisions(ServedPolicy served, Meter meter) {
        this.served = served;
        this.meter = meter;
    }

    /** The policy now. */
    public Eligibility policy() {
        return served.state().policy();
    }

    /**
     * Decides.
     *
     * @throws InvalidApplicationException if the occupation, level or region applied for does not exist
     */
    public Assessment assess(Application application) {
        return decide(policy -> policy.assess(application));
    }

    /**
     * Reads an application and decides.
     *
     * @param application JSON or YAML
     * @throws InvalidApplicationException with every fault by path
     */
    public Assessment assess(String application) {
        return decide(policy -> policy.assess(policy.read(application)));
    }

    private Assessment decide(Function<Eligibility, Assessment> decision) {
        long since = System.nanoTime();
        try {
            Assessment result = decision.apply(policy());
            meter.decided(since, result.programme().id(), result.verdict().id());
            return result;
        } catch (InvalidApplicationException e) {
            meter.decided(since, "none", "refused");
            throw e;
        }
    }
}
