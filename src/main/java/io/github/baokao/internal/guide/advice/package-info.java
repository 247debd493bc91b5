/** The search behind {@link io.github.baokao.advice.Way}: it proposes changes and lets the engine say what they lead to. */
@NullMarked
package io.github.baokao.internal.guide.advice;

import org.jspecify.annotations.NullMarked;
