/** The interview behind {@link io.github.baokao.interview.Interview}. */
@NullMarked
package io.github.baokao.internal.guide.interview;

import org.jspecify.annotations.NullMarked;
