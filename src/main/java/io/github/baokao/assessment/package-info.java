/** The result: every condition with its verdict, its criteria, the evidence for each, the documents and what is missing. */
@NullMarked
package io.github.baokao.assessment;

import org.jspecify.annotations.NullMarked;
