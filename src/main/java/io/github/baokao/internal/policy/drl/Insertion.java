package io.github.baokao.internal.policy.drl;

import java.util.List;

/**
 * The fact that a rule inserts.
 *
 * @param type its type
 * @param arguments what it is made of
 */
record Insertion(Token type, List<Value> arguments) {}
