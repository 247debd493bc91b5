package io.github.baokao.catalog;

/**
 * A probable misprint; the printed and the real name both count.
 *
 * @param printed the name as printed
 * @param meant the real name
 * @param cite the record of the misprint
 */
public record Misprint(String printed, String meant, Discrepancy cite) {}
