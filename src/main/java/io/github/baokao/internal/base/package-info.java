/**
 * Texts and trees: Chinese words and numerals, nearest words, YAML and JSON read with the places of their values.
 *
 * <p>Every wing may use it; it knows the model alone.
 */
package io.github.baokao.internal.base;
