package io.github.baokao.internal.policy.drl;

/**
 * A note on a rule.
 *
 * @param key {@code quote} or {@code cite}
 * @param text its text
 */
record Metadata(Token key, Token text) {}
