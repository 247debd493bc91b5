/** Closed vocabularies with the Chinese words of the sources. */
@NullMarked
package io.github.baokao.term;

import org.jspecify.annotations.NullMarked;
