package io.github.baokao.catalog;

/**
 * A text as printed, and where it stands.
 *
 * @param text the text, verbatim
 * @param at where it stands
 */
public record Quote(String text, Citation at) {}
