package io.github.baokao.internal.policy.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a field is compared. */
enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    IN("in"),
    NOT_IN("not in");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Whether it needs an order of the values. */
    boolean ordering() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /** Whether it is true of what is not stated. */
    boolean negating() {
        return this == NOT_EQUAL || this == NOT_IN;
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(one -> one.sign.equals(sign)).findFirst();
    }

    /** The sign that was probably meant by another one. */
    static Optional<String> meantBy(String sign) {
        return switch (sign) {
            case "=", "===", ":" -> Optional.of("==");
            case "<>", "=!", "!==", "!" -> Optional.of("!=");
            case "=<" -> Optional.of("<=");
            case "=>" -> Optional.of(">=");
            default -> Optional.empty();
        };
    }

    static List<String> signs() {
        return Arrays.stream(values()).map(Operator::sign).toList();
    }
}
