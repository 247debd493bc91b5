/** Puts the files of a new programme in place, with the texts to fill in. Not part of the API. */
@NullMarked
package io.github.baokao.internal.workbench.scaffold;

import org.jspecify.annotations.NullMarked;
