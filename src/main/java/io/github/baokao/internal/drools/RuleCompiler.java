package io.github.baokao.internal.drools;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.internal.drl.RuleFiles;
import io.github.baokao.internal.drl.RuleFindings;
import io.github.baokao.internal.engine.Rulebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;

/** Compiles the DRL of a policy, or reports all of its faults. */
public final class RuleCompiler {
    private static final String QUOTE = "quote";
    private static final String CITE = "cite";

    private RuleCompiler() {}

    /**
     * The rules of a policy.
     *
     * @param files the DRL files by relative path
     * @param catalog the catalogue whose discrepancies the rules cite
     * @throws PolicyException with every fault, if there is one
     */
    public static Rulebook compile(SortedMap<String, byte[]> files, Catalog catalog) {
        RuleFiles read = RuleFiles.read(files, Optional.of(catalog));
        refuse(read.findings());
        KieBase base = DrlCompiler.compile(read.sound(), read.findings())
                .orElseThrow(() -> new PolicyException(errors(read.findings())));
        Map<String, PolicyRule> rules = new HashMap<>();
        base.getKiePackages().stream()
                .flatMap(folder -> folder.getRules().stream())
                .forEach(rule -> rules.put(rule.getName(), rule((RuleImpl) rule, catalog)));
        KieSessionConfiguration session = KieServices.get().newKieSessionConfiguration();
        // a session lives for one question in one thread
        session.setProperty("drools.threadSafe", "false");
        return new DroolsRulebook(base, session, rules);
    }

    private static void refuse(RuleFindings findings) {
        List<Diagnostic> errors = errors(findings);
        if (!errors.isEmpty()) {
            throw new PolicyException(errors);
        }
    }

    private static List<Diagnostic> errors(RuleFindings findings) {
        return findings.sorted().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .toList();
    }

    private static PolicyRule rule(RuleImpl rule, Catalog catalog) {
        List<Discrepancy> cites = metadata(rule, CITE)
                .map(id -> catalog.discrepancy(id).orElseThrow())
                .toList();
        return new PolicyRule(
                rule.getName(),
                rule.getResource().getSourcePath(),
                metadata(rule, QUOTE).findFirst(),
                cites);
    }

    private static Stream<String> metadata(RuleImpl rule, String key) {
        return Optional.ofNullable(rule.getMetaData().get(key)).map(String::valueOf).stream();
    }
}
