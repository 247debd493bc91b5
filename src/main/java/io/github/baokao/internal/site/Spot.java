package io.github.baokao.internal.site;

/**
 * Something of the site that a link leads to.
 *
 * @param label what it is
 * @param href where it is
 */
record Spot(String label, String href) {}
