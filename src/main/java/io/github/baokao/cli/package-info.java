/** The command line. Whoever embeds the library does not need it. */
@NullMarked
package io.github.baokao.cli;

import org.jspecify.annotations.NullMarked;
