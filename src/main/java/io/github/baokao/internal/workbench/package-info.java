/**
 * For those who maintain policies: validate, cases, coverage, mutate, diff, scaffold, schemas, site, random populations.
 *
 * <p>Used by the command line and by its own public door; not in the jar that is embedded.
 */
package io.github.baokao.internal.workbench;
