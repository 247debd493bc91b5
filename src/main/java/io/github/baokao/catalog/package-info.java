/** The catalogue: what the guides print, as immutable records, each traceable to its source. */
@NullMarked
package io.github.baokao.catalog;

import org.jspecify.annotations.NullMarked;
