package io.github.baokao.catalog;

import java.util.Optional;

/**
 * The fields of a kind of facts that make it a spell, which adds up with others.
 *
 * @param from its first day
 * @param to its last day; not stated where it goes on
 * @param founded when the employer was founded
 * @param dissolved when the employer was dissolved
 * @param employer the employer
 * @param own whether conditions ask for spells of this kind; otherwise they add to those of the kind that does
 */
public record Period(
        Field from,
        Field to,
        Optional<Field> founded,
        Optional<Field> dissolved,
        Optional<Field> employer,
        boolean own) {}
