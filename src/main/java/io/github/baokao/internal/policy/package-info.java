/**
 * A policy directory read and checked: the catalogue, the rule files, applications and filing files as they are written.
 *
 * <p>Used by the engine, the guide, the door and the workbench.
 */
package io.github.baokao.internal.policy;
