package io.github.baokao.internal.workbench.lint;

import java.util.Optional;

/**
 * A text that a source is said to print.
 *
 * @param spot where it stands
 * @param text the text
 * @param source the id of the source; empty for a quotation of a rule, which names none
 * @param place where in the source, if that is said
 */
record Quoted(FileSpot spot, String text, Optional<String> source, Optional<String> place) {}
