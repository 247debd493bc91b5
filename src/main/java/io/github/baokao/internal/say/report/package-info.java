/** One application's result as one page that is sent, read and printed without a network or a script. Not part of the API. */
@NullMarked
package io.github.baokao.internal.say.report;

import org.jspecify.annotations.NullMarked;
