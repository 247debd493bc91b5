/** Works out what is needed to file an application: documents, forms, checks. */
@NullMarked
package io.github.baokao.internal.filing;

import org.jspecify.annotations.NullMarked;
