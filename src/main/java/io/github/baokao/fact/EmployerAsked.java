package io.github.baokao.fact;

/**
 * Does a spell of work agree with its employer's life? (work.drl)
 *
 * @param beforeFounding whether it starts before the employer was founded
 * @param afterDissolution whether it ends after the employer was dissolved
 */
public record EmployerAsked(boolean beforeFounding, boolean afterDissolution) implements RuleQuestion {}
