package io.github.baokao.fact;

/**
 * Is a photo in the printed format? (file-formats.drl)
 *
 * @param jpeg whether it is a JPEG
 * @param namedSo whether its name ends accordingly
 */
public record PhotoFormatAsked(boolean jpeg, boolean namedSo) implements RuleQuestion {}
