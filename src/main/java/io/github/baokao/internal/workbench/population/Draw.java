package io.github.baokao.internal.workbench.population;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Draws.
 *
 * @param random the numbers it draws from
 */
record Draw(Random random) {
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    /** A number from 0 on, below another one. */
    int below(int bound) {
        return random.nextInt(bound);
    }
}
