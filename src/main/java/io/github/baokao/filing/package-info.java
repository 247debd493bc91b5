/** What becomes of a verdict: what to bring, what to write on the forms, and what would bounce. */
@NullMarked
package io.github.baokao.filing;

import org.jspecify.annotations.NullMarked;
