package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.internal.base.document.Node;

/** How a mutant is made. */
sealed interface Edit {

    /**
     * Another content of a file of the catalogue.
     *
     * @param file its path
     * @param tree its content
     */
    record FileChanged(String file, Node tree) implements Edit {}

    /**
     * A rule that is not there.
     *
     * @param rule its name
     */
    record RuleDeleted(String rule) implements Edit {}

    /**
     * A rule that does not cite a discrepancy.
     *
     * @param rule its name
     * @param discrepancy the id of the discrepancy
     */
    record CiteDropped(String rule, String discrepancy) implements Edit {}
}
