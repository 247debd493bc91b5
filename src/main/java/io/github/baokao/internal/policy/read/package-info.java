/** The input side: finds a policy's files, reads the catalogue and reads applications. Not part of the API. */
@NullMarked
package io.github.baokao.internal.policy.read;

import org.jspecify.annotations.NullMarked;
