package io.github.baokao.internal.decide.drools;

/** Of many values the one that comes first in their order, for {@code accumulate}; nothing of none. Drools makes it by name. */
public final class Lowest extends Extreme {
    /** For Drools. */
    public Lowest() {
        super(-1);
    }
}
