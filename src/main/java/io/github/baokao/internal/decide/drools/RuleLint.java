package io.github.baokao.internal.decide.drools;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.policy.drl.RuleFiles;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Finds everything that is wrong with the rule files of a policy, in one run. */
public final class RuleLint {
    private RuleLint() {}

    /**
     * Checks rule files: their form, their words, whether Drools compiles them, and whether each possible question has exactly one
     * rule that answers it.
     *
     * @param drlFiles the DRL files by relative path
     * @param catalog the catalogue whose discrepancies the rules cite; empty if it could not be read, then citations are not checked
     * @return every finding, by file, line and column; empty if all is well
     */
    public static List<Diagnostic> check(SortedMap<String, byte[]> drlFiles, Optional<Catalog> catalog) {
        if (drlFiles.isEmpty()) {
            // that there is none is reported where files are looked for
            return List.of();
        }
        RuleFiles files = RuleFiles.read(drlFiles, catalog);
        if (PrecompiledRules.are(files.sound())) {
            // compiled and asked every question when the library was built
            return files.findings().sorted();
        }
        // what Drools still refuses is a fault of its file, so it comes before the look at all rules together
        DrlCompiler.compile(files.sound(), files.findings())
                // the others are compiled without those that were refused just now
                .or(() -> DrlCompiler.compile(files.sound(), files.findings()))
                .ifPresent(base -> TotalityCheck.check(files, base));
        return files.findings().sorted();
    }
}
