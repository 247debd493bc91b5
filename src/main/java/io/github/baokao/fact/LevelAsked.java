package io.github.baokao.fact;

/**
 * Is a certificate, training or title of the level asked for? (levels.drl)
 *
 * @param stated whether a level is stated or told by a legacy name
 * @param matches whether the level stated, or the one told by a legacy name, is the one asked for
 * @param above whether the level is higher than the one asked for
 * @param contradicted whether a legacy name tells another level than the one stated
 */
public record LevelAsked(boolean stated, boolean matches, boolean above, boolean contradicted)
        implements RuleQuestion {}
