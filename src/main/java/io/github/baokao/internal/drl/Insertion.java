package io.github.baokao.internal.drl;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The fact that a rule inserts.
 *
 * @param type its type
 * @param arguments what it is made of
 */
record Insertion(Token type, List<Value> arguments) {

    /** It as the house style writes it. */
    String text() {
        return "insert(new " + type.text()
                + arguments.stream().map(Value::text).collect(Collectors.joining(", ", "(", ")")) + ");";
    }
}
