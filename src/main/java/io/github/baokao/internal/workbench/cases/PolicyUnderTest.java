package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A policy with its case tables, loaded.
 *
 * @param files the files of the policy
 * @param catalog what the guides print
 * @param rules what it means
 * @param caseFiles the case tables as files
 */
public record PolicyUnderTest(PolicyFiles files, Catalog catalog, Rulebook rules, Map<String, byte[]> caseFiles) {

    /**
     * The policy in a directory.
     *
     * @param directory the directory that holds {@code catalog/} and {@code rules/}
     * @return the policy and the case tables in it
     * @throws PolicyException if the policy cannot be loaded, or something in it cannot be read
     */
    public static PolicyUnderTest in(Path directory) {
        PolicyFiles files = PolicyFiles.inDirectory(directory);
        Catalog catalog = CatalogReader.read(files.catalog());
        return new PolicyUnderTest(
                files, catalog, RuleCompiler.compile(files.rules(), catalog), CaseFiles.inDirectory(directory));
    }

    /**
     * The case tables.
     *
     * @return the tables in the order of the paths
     * @throws PolicyException if a table cannot be read, or there are not cases enough
     */
    public List<CaseTable> tables() {
        List<CaseTable> tables = CaseReader.read(caseFiles, catalog);
        var faults = CaseLint.check(tables, files);
        if (!faults.isEmpty()) {
            throw new PolicyException(faults);
        }
        return tables;
    }

    /**
     * Runs cases against the policy.
     *
     * @return a runner that remembers nothing of other runs
     */
    public CaseRunner runner() {
        return new CaseRunner(new Assessor(catalog, rules, files.hash()), rules);
    }
}
