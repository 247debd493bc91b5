/** What of a policy its cases touch, and what none of them does. Not part of the API. */
@NullMarked
package io.github.baokao.internal.workbench.coverage;

import org.jspecify.annotations.NullMarked;
