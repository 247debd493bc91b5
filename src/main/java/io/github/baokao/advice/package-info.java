/** The way there: the smallest changes that satisfy a condition which is not satisfied yet. */
@NullMarked
package io.github.baokao.advice;

import org.jspecify.annotations.NullMarked;
