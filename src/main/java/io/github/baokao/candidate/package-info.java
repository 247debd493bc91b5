/** What a person states when applying: immutable records with builders. An empty {@link java.util.Optional} is a fact that is not known. */
@NullMarked
package io.github.baokao.candidate;

import org.jspecify.annotations.NullMarked;
