package io.github.baokao.catalog;

import io.github.baokao.term.Level;
import java.util.Optional;

/**
 * The name of a certificate of the 2005 edition, which stands for an occupation and a level.
 *
 * @param name the name
 * @param level the level it stands for
 * @param at where it is printed
 * @param cite what is to be said of it
 */
public record LegacyCertificate(String name, Level level, Citation at, Optional<Discrepancy> cite) {}
