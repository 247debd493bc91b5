package io.github.baokao.catalog;

import java.util.Optional;

/**
 * A place of the registration page where a file is uploaded.
 *
 * @param text its caption as printed
 * @param at where it stands
 * @param cite what is to be said of it
 */
public record Slot(String text, Citation at, Optional<Discrepancy> cite) {}
