/** HTML that is well-formed and escaped by construction, and that loads nothing from elsewhere. Not part of the API. */
@NullMarked
package io.github.baokao.internal.say.html;

import org.jspecify.annotations.NullMarked;
