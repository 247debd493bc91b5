/** How wide text is on a terminal. Not part of the API. */
@NullMarked
package io.github.baokao.internal.base.word;

import org.jspecify.annotations.NullMarked;
