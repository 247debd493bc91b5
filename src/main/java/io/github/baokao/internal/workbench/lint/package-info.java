/** Checks of a policy that go beyond what can be read: is what stands there what the sources print, and is all of it needed? */
@NullMarked
package io.github.baokao.internal.workbench.lint;

import org.jspecify.annotations.NullMarked;
