/** What two policies differ in, thing by thing in words of the domain, and application by application with the cause. */
@NullMarked
package io.github.baokao.internal.workbench.diff;

import org.jspecify.annotations.NullMarked;
