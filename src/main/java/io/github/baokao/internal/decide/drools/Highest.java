package io.github.baokao.internal.decide.drools;

/** Of many values the one that comes last in their order, for {@code accumulate}; nothing of none. Drools makes it by name. */
public final class Highest extends Extreme {
    /** For Drools. */
    public Highest() {
        super(1);
    }
}
