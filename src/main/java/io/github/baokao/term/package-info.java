/** Closed vocabularies with the Chinese words of the sources, and what catalogue and facts share. */
@NullMarked
package io.github.baokao.term;

import org.jspecify.annotations.NullMarked;
