package io.github.baokao.catalog;

/**
 * Two limits: up to the first all is well, up to the second a person must judge.
 *
 * @param sure the first
 * @param possible the second, not below the first
 */
public record Tolerance(int sure, int possible) {}
