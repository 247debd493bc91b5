package io.github.baokao.internal.drl;

import java.util.List;

/** What a pattern says of one field. */
sealed interface Constraint {
    Token field();

    /**
     * Gives the value of a field a name.
     *
     * @param variable the name
     * @param field the field
     */
    record Binding(Token variable, Token field) implements Constraint {}

    /**
     * Compares a field.
     *
     * @param field the field
     * @param sign where the operator stands
     * @param operator the operator
     * @param values with what; several for {@code in}
     */
    record Comparison(Token field, Token sign, Operator operator, List<Value> values) implements Constraint {}
}
