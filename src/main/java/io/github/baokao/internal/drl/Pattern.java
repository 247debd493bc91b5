package io.github.baokao.internal.drl;

import java.util.List;
import java.util.Optional;

/**
 * Which questions a rule answers.
 *
 * @param variable what the question is called in the rule
 * @param type the type of question
 * @param constraints what its fields must be; those that could not be read are left out
 */
record Pattern(Optional<Token> variable, Token type, List<Constraint> constraints) {}
