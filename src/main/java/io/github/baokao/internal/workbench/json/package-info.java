/** What the workbench found, as JSON. */
@NullMarked
package io.github.baokao.internal.workbench.json;

import org.jspecify.annotations.NullMarked;
