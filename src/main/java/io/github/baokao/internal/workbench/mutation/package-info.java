/** Small changes to a policy, and whether any case notices them. Not part of the API. */
@NullMarked
package io.github.baokao.internal.workbench.mutation;

import org.jspecify.annotations.NullMarked;
