package io.github.baokao.fact;

import io.github.baokao.term.Comparison;
import io.github.baokao.term.Treatment;

/**
 * Is a field written as it should be? (written.drl)
 *
 * @param treatment whether the field is to be filled in
 * @param written whether anything is written
 * @param comparison how it compares with what is to be written
 */
public record WrittenAsked(Treatment treatment, boolean written, Comparison comparison) implements RuleQuestion {}
