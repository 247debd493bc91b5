/**
 * Helps a person on: ways to a condition, the next question of an interview.
 *
 * <p>Used by the door.
 */
package io.github.baokao.internal.guide;
