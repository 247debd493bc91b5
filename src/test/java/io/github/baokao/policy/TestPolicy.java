package io.github.baokao.policy;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.cases.CaseFiles;
import io.github.baokao.internal.cases.CaseReader;
import io.github.baokao.internal.cases.CaseRunner;
import io.github.baokao.internal.cases.CaseTable;
import io.github.baokao.internal.cases.PolicyCase;
import io.github.baokao.internal.cases.ProgrammeCase;
import io.github.baokao.internal.cases.ProgrammeTable;
import io.github.baokao.internal.cases.RuleTable;
import io.github.baokao.internal.drools.RuleCompiler;
import io.github.baokao.internal.engine.Assessor;
import io.github.baokao.internal.engine.Rulebook;
import io.github.baokao.internal.policy.CatalogReader;
import io.github.baokao.internal.policy.PolicyFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The policy in this repository with its case tables, loaded once for all tests. */
final class TestPolicy {
    /** Tests run in the project's directory. */
    static final Path ROOT = Path.of("");

    static final PolicyFiles FILES = PolicyFiles.inDirectory(ROOT);
    static final Catalog CATALOG = CatalogReader.read(FILES.catalog());
    static final Rulebook RULES = RuleCompiler.compile(FILES.rules(), CATALOG);
    static final List<CaseTable> TABLES = CaseReader.read(CaseFiles.inDirectory(ROOT), CATALOG);

    private static final Set<PolicyCase> FAILING = failing();

    private TestPolicy() {}

    private static Set<PolicyCase> failing() {
        CaseRunner runner = runner(CATALOG, RULES);
        return TABLES.stream()
                .flatMap(table -> table.cases().stream())
                .filter(one -> !runner.run(one).passed())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A place in a file; reports name a dynamic test with a place by its name, others by a number. */
    static URI uri(String file, int line) {
        return URI.create(ROOT.resolve(file).toUri() + "?line=" + line);
    }

    static Assessor assessor(Catalog catalog, Rulebook rules) {
        return new Assessor(catalog, rules, "test");
    }

    static Rulebook compile(SortedMap<String, byte[]> rules) {
        return RuleCompiler.compile(rules, CATALOG);
    }

    static CaseRunner runner(Catalog catalog, Rulebook rules) {
        return new CaseRunner(assessor(catalog, rules), rules);
    }

    static List<RuleTable> ruleTables() {
        return only(RuleTable.class);
    }

    static List<ProgrammeTable> programmeTables() {
        return only(ProgrammeTable.class);
    }

    /** Those that pass with the policy as it is: only they can notice that something has changed. */
    static <T extends PolicyCase> List<T> passing(List<T> cases) {
        return cases.stream().filter(one -> !FAILING.contains(one)).toList();
    }

    static List<ProgrammeCase> programmeCases() {
        return programmeTables().stream()
                .flatMap(table -> table.cases().stream())
                .toList();
    }

    private static <T extends CaseTable> List<T> only(Class<T> kind) {
        return TABLES.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
