/** What is wrong with a policy file, and where: code, severity, position, source line, message and help. */
@NullMarked
package io.github.baokao.diagnostic;

import org.jspecify.annotations.NullMarked;
