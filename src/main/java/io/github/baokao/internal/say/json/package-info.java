/** Writes results as JSON. Not part of the API. */
@NullMarked
package io.github.baokao.internal.say.json;

import org.jspecify.annotations.NullMarked;
