/** Compiles DRL and runs it: the only importer of Drools. */
@NullMarked
package io.github.baokao.internal.decide.drools;

import org.jspecify.annotations.NullMarked;
