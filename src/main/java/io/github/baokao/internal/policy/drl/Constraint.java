package io.github.baokao.internal.policy.drl;

import java.util.List;
import java.util.stream.Collectors;

/** What a pattern says of one field. */
sealed interface Constraint {
    Token field();

    /** It as the house style writes it. */
    String text();

    /**
     * Gives the value of a field a name.
     *
     * @param variable the name
     * @param field the field
     */
    record Binding(Token variable, Token field) implements Constraint {
        @Override
        public String text() {
            return variable.text() + " : " + field.text();
        }
    }

    /**
     * Compares a field.
     *
     * @param field the field
     * @param sign where the operator stands
     * @param operator the operator
     * @param values with what; several for {@code in}
     */
    record Comparison(Token field, Token sign, Operator operator, List<Value> values) implements Constraint {
        @Override
        public String text() {
            String all = values.stream().map(Value::text).collect(Collectors.joining(", "));
            boolean several = operator == Operator.IN || operator == Operator.NOT_IN;
            return field.text() + " " + operator.sign() + " " + (several ? "(" + all + ")" : all);
        }
    }
}
