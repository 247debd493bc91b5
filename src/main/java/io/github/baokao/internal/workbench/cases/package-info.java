/** Case tables that maintainers write beside programmes and rules: reads them and runs them. Not part of the API. */
@NullMarked
package io.github.baokao.internal.workbench.cases;

import org.jspecify.annotations.NullMarked;
