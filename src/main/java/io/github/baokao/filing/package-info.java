/** What is filed: the person's particulars, the filled forms, what already stands on them and the files beside them. */
@NullMarked
package io.github.baokao.filing;

import org.jspecify.annotations.NullMarked;
