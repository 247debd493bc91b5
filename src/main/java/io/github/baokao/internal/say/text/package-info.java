/** Small helpers for Chinese messages: the nearest known word, lists of words. Not part of the API. */
@NullMarked
package io.github.baokao.internal.say.text;

import org.jspecify.annotations.NullMarked;
