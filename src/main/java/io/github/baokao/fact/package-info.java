/**
 * What DRL reads and inserts. A {@link io.github.baokao.fact.RuleQuestion} holds prepared facts, names normalised, lists looked up and
 * months counted; exactly one rule answers it by inserting an {@link io.github.baokao.fact.Answer}. Public for DRL only: nothing else
 * needs these types.
 */
@NullMarked
package io.github.baokao.fact;

import org.jspecify.annotations.NullMarked;
