/** Works out what is filed. Not part of the API. */
@NullMarked
package io.github.baokao.internal.file.filing;

import org.jspecify.annotations.NullMarked;
