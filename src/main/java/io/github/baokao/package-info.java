/** The entry point of the library. */
@NullMarked
package io.github.baokao;

import org.jspecify.annotations.NullMarked;
