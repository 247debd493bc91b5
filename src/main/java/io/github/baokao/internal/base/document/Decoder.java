package io.github.baokao.internal.base.document;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes something of a value.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Decoder<T> {

    /**
     * Decodes a value. Bad content is no exception.
     *
     * @param node the value, which is not null in the sense of {@link Node#isNull()}
     * @param faults takes every fault
     * @return the result, or empty if there was a fault
     */
    Optional<T> decode(Node node, Faults faults);

    /**
     * Which values it takes.
     *
     * @return their shape; by itself, a decoder tells nothing
     */
    default Shape shape() {
        return new Shape.Anything();
    }

    /**
     * A decoder that tells its shape.
     *
     * @param <T> what it makes
     * @param shape which values it takes; asked for only when somebody wants to know
     * @param decoder does the work
     * @return the decoder
     */
    static <T> Decoder<T> of(Supplier<? extends Shape> shape, Decoder<T> decoder) {
        return new Decoder<>() {
            @Override
            public Optional<T> decode(Node node, Faults faults) {
                return decoder.decode(node, faults);
            }

            @Override
            public Shape shape() {
                return shape.get();
            }
        };
    }

    /**
     * The same values, made into something else.
     *
     * @param <U> what is made of them
     * @param make makes it
     * @return another decoder
     */
    default <U> Decoder<U> map(Function<? super T, ? extends U> make) {
        return then((value, node, faults) -> Optional.of(make.apply(value)));
    }

    /**
     * The same values, looked at once more: they may be known already, for instance.
     *
     * @param look looks at each good value, and reports what is wrong with it; the value is taken all the same
     * @return another decoder
     */
    default Decoder<T> also(Look<? super T> look) {
        return then((value, node, faults) -> {
            look.at(value, node, faults);
            return Optional.of(value);
        });
    }

    /**
     * The same values, of which not all may turn out good.
     *
     * @param <U> what is made of them
     * @param step makes it, or reports why not
     * @return another decoder
     */
    default <U> Decoder<U> then(Step<? super T, U> step) {
        return of(this::shape, (node, faults) -> {
            Optional<T> value = decode(node, faults);
            return value.isEmpty() ? Optional.empty() : step.from(value.get(), node, faults);
        });
    }

    /**
     * Looks at a decoded value.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    interface Look<T> {

        /**
         * Looks at a value.
         *
         * @param value the value
         * @param node what it was decoded from
         * @param faults takes every fault
         */
        void at(T value, Node node, Faults faults);
    }

    /**
     * Goes on with a decoded value.
     *
     * @param <T> what it is
     * @param <U> what is made of it
     */
    @FunctionalInterface
    interface Step<T, U> {

        /**
         * Goes on with a value.
         *
         * @param value the value
         * @param node what it was decoded from
         * @param faults takes every fault
         * @return the result, or empty if there was a fault
         */
        Optional<U> from(T value, Node node, Faults faults);
    }
}
