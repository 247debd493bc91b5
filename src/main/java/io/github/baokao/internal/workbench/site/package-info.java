/** The catalogue and its rules as a static site for reading, on a screen, on a phone and on paper. Not part of the API. */
@NullMarked
package io.github.baokao.internal.workbench.site;

import org.jspecify.annotations.NullMarked;
