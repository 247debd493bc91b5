package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Derivation;
import java.util.List;

/** The rules in one session, to which everything is put that is asked about one application. For one thread. */
public interface RuleSession extends Rulebook, AutoCloseable {
    /** Every conclusion drawn so far. */
    List<Derivation> derivations();

    @Override
    void close();
}
