package io.github.baokao.internal.drl;

/**
 * The answer that a rule gives.
 *
 * @param type the type of answer
 * @param question the variable of the question answered
 * @param valueType the type of the value
 * @param value the value
 */
record Insertion(Token type, Token question, Token valueType, Token value) {}
