package io.github.baokao.fact;

/**
 * Is something that was measured as it should be? (file-formats.drl)
 *
 * @param strict whether it is on the strict reading
 * @param lenient whether it is on the lenient reading
 */
public record MeasureAsked(boolean strict, boolean lenient) implements RuleQuestion {}
