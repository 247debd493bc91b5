/** The public door of the workbench: its classes are in the artifact with the classifier {@code workbench}. */
@NullMarked
package io.github.baokao.workbench;

import org.jspecify.annotations.NullMarked;
