/** Applications as sheets, of Excel or in CSV: the form to fill in, what stands in it, the results beside it. */
@NullMarked
package io.github.baokao.internal.workbench.sheet;

import org.jspecify.annotations.NullMarked;
