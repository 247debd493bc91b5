/**
 * Decides: facts are prepared, put to the rules of Drools, and what these conclude is remembered.
 *
 * <p>Used by the file, the door and the workbench. Only its room drools knows Drools; nothing here names a kind of fact.
 */
package io.github.baokao.internal.decide;
