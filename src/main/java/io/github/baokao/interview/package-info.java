/** Asking for missing facts one by one, in the order that settles most conditions with fewest answers. */
@NullMarked
package io.github.baokao.interview;

import org.jspecify.annotations.NullMarked;
