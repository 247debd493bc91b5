package io.github.baokao.internal.workbench.site;

/**
 * Something of the site that a link leads to.
 *
 * @param label what it is
 * @param href where it is
 */
record LinkTarget(String label, String href) {}
