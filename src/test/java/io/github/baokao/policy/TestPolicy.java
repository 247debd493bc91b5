package io.github.baokao.policy;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import io.github.baokao.internal.workbench.cases.CaseFiles;
import io.github.baokao.internal.workbench.cases.CaseReader;
import io.github.baokao.internal.workbench.cases.CaseRunner;
import io.github.baokao.internal.workbench.cases.CaseTable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The policy in this repository with its case tables, loaded once for all tests. */
final class TestPolicy {
    /** Tests run in the project's directory. */
    static final Path ROOT = Path.of("");

    static final PolicyFiles FILES = PolicyFiles.inDirectory(ROOT);
    static final Catalog CATALOG = CatalogReader.read(FILES.catalog());
    static final Rulebook RULES = RuleCompiler.compile(anew(FILES.rules()), CATALOG);
    static final List<CaseTable> TABLES = CaseReader.read(CaseFiles.inDirectory(ROOT), CATALOG);

    private TestPolicy() {}

    /** A place in a file; reports name a dynamic test with a place by its name, others by a number. */
    static URI uri(String file, int line) {
        return URI.create(ROOT.resolve(file).toUri() + "?line=" + line);
    }

    static Assessor assessor(Catalog catalog, Rulebook rules) {
        return new Assessor(catalog, rules, "test");
    }

    /** The same rules in packages of other names: what was compiled when the library was built does not stand for them. */
    static SortedMap<String, byte[]> anew(SortedMap<String, byte[]> rules) {
        SortedMap<String, byte[]> edited = new TreeMap<>(rules);
        edited.replaceAll((file, drl) -> new String(drl, StandardCharsets.UTF_8)
                .replace("package baokao.", "package baokao.a")
                .getBytes(StandardCharsets.UTF_8));
        return edited;
    }

    static Rulebook compile(SortedMap<String, byte[]> rules) {
        return RuleCompiler.compile(anew(rules), CATALOG);
    }

    static CaseRunner runner(Catalog catalog, Rulebook rules) {
        return new CaseRunner(assessor(catalog, rules), rules);
    }
}
