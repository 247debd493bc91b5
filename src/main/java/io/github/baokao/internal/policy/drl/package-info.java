/** DRL files as the parser of Drools reads them: the few statements that a policy may hold, the words it may use, and the questions it answers. */
@NullMarked
package io.github.baokao.internal.policy.drl;

import org.jspecify.annotations.NullMarked;
