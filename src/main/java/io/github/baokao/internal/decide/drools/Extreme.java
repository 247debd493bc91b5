package io.github.baokao.internal.decide.drools;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Keeps the value at one end of the order of those it has seen; what is not stated does not count. */
abstract class Extreme implements AccumulateFunction<Extreme.Seen> {
    private final int direction;

    Extreme(int direction) {
        this.direction = direction;
    }

    /** The value seen so far. */
    static final class Seen implements Serializable {
        private static final long serialVersionUID = 1;

        private transient Optional<Comparable<?>> value = Optional.empty();
    }

    @Override
    public Seen createContext() {
        return new Seen();
    }

    @Override
    public void init(Seen seen) {
        seen.value = Optional.empty();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accumulate(Seen seen, @Nullable Object value) {
        if (value instanceof Comparable<?> other
                && seen.value
                        .filter(one -> Integer.signum(((Comparable<Object>) other).compareTo(one)) != direction)
                        .isEmpty()) {
            seen.value = Optional.of(other);
        }
    }

    /** A session lives for one question: nothing is ever taken back. */
    @Override
    public void reverse(Seen seen, @Nullable Object value) {
        throw new UnsupportedOperationException("not supported: supportsReverse()");
    }

    @Override
    public boolean supportsReverse() {
        return false;
    }

    @Override
    public @Nullable Object getResult(Seen seen) {
        return seen.value.orElse(null);
    }

    @Override
    public Class<?> getResultType() {
        return Comparable.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // nothing to keep
    }

    @Override
    public void readExternal(ObjectInput in) {
        // nothing was kept
    }
}
