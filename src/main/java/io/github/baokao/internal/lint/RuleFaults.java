package io.github.baokao.internal.lint;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.drools.RuleCompiler;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The faults of the rule files, as their compiler reports them. */
final class RuleFaults {
    private static final String UNKNOWN_DISCREPANCY = "unknown-discrepancy";

    private RuleFaults() {}

    /** Every fault; what the rules cite is checked only against a whole catalogue. */
    static List<Diagnostic> check(SortedMap<String, byte[]> files, Optional<Catalog> catalog) {
        Catalog known = catalog.orElseGet(() -> new Catalog(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
        try {
            RuleCompiler.compile(files, known);
            return List.of();
        } catch (PolicyException e) {
            return e.diagnostics().stream()
                    .filter(fault -> catalog.isPresent() || !fault.code().equals(UNKNOWN_DISCREPANCY))
                    .toList();
        }
    }
}
