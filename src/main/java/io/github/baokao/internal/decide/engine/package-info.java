/** Prepares facts, asks the rules and puts the answers together. Arithmetic and plumbing only: what anything means stands in DRL. */
@NullMarked
package io.github.baokao.internal.decide.engine;

import org.jspecify.annotations.NullMarked;
