/** JSON Schemas for the files of a policy and for applications, read off the decoders. Not part of the API. */
@NullMarked
package io.github.baokao.internal.workbench.schema;

import org.jspecify.annotations.NullMarked;
