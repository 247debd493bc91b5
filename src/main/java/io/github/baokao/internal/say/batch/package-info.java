/** Many applications at a time: lines are read, answered on several threads and written in their order, in flat memory. */
@NullMarked
package io.github.baokao.internal.say.batch;

import org.jspecify.annotations.NullMarked;
