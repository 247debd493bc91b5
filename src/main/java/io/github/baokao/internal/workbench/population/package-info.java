/** Makes up applications of every kind that a catalogue knows, most of them near a boundary. */
@NullMarked
package io.github.baokao.internal.workbench.population;

import org.jspecify.annotations.NullMarked;
