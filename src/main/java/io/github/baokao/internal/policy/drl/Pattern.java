package io.github.baokao.internal.policy.drl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which facts a condition of a rule is about.
 *
 * @param variable what the fact is called in the rule
 * @param type the type of fact
 * @param constraints what its fields must be; those that could not be read are left out
 */
record Pattern(Optional<Token> variable, Token type, List<Constraint> constraints) {

    /** It as the house style writes it. */
    String text() {
        return variable.map(token -> token.text() + " : ").orElse("")
                + type.text()
                + constraints.stream().map(Constraint::text).collect(Collectors.joining(", ", "(", ")"));
    }
}
