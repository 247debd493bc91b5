package io.github.baokao.internal.workbench.diff;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.policy.read.ApplicationReader;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;

/**
 * One of the two policies, with the files it was made from.
 *
 * @param name what the user calls it
 * @param files its files
 * @param catalog its catalogue
 * @param assessor assesses by it
 * @param reader reads applications
 */
public record LoadedPolicy(
        String name, PolicyFiles files, Catalog catalog, Assessor assessor, ApplicationReader reader) {
    /**
     * Loads a policy.
     *
     * @param name what the user calls it
     * @param files its files
     * @throws io.github.baokao.diagnostic.PolicyException with every fault of them
     */
    public static LoadedPolicy of(String name, PolicyFiles files) {
        Catalog catalog = CatalogReader.read(files.catalog());
        Assessor assessor = new Assessor(catalog, RuleCompiler.compile(files.rules(), catalog), files.hash());
        return new LoadedPolicy(name, files, catalog, assessor, new ApplicationReader(catalog, assessor::unknownNames));
    }
}
