package io.github.baokao.internal.decide.drools;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.drl.RuleFindings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;

/** Makes a rulebook of the DRL of a policy, or reports all of its faults. */
public final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * The rules of a policy, compiled now.
     *
     * @param files the DRL files by relative path
     * @param catalog the catalogue whose discrepancies the rules cite
     * @throws PolicyException with every fault, if there is one
     */
    public static Rulebook compile(SortedMap<String, byte[]> files, Catalog catalog) {
        return compile(files, catalog, (read, base) -> {});
    }

    /**
     * The same of a policy that is to decide: rules that leave a question open or answer it twice are refused, too, which takes putting
     * every possible question to them.
     *
     * @param files the DRL files by relative path
     * @param catalog the catalogue whose discrepancies the rules cite
     * @throws PolicyException with every fault, if there is one
     */
    public static Rulebook compileWhole(SortedMap<String, byte[]> files, Catalog catalog) {
        return compile(files, catalog, TotalityCheck::check);
    }

    private static Rulebook compile(
            SortedMap<String, byte[]> files, Catalog catalog, BiConsumer<RuleFiles, KieBase> check) {
        RuleFiles read = RuleFiles.read(files, Optional.of(catalog));
        refuse(read.findings());
        if (PrecompiledRules.are(read.sound())) {
            return rulebook(PrecompiledRules.base(), read, catalog);
        }
        KieBase base = DrlCompiler.compile(read.sound(), read.findings())
                .orElseThrow(() -> new PolicyException(errors(read.findings())));
        check.accept(read, base);
        refuse(read.findings());
        return rulebook(base, read, catalog);
    }

    private static Rulebook rulebook(KieBase base, RuleFiles read, Catalog catalog) {
        return rulebook(
                base,
                read.rules().stream().map(rule -> rule.asPolicyRule(catalog)).toList());
    }

    /**
     * The rules of the library, compiled when it was built.
     *
     * @param rules what there is to say of the rules that were compiled
     */
    public static Rulebook precompiled(List<PolicyRule> rules) {
        return rulebook(PrecompiledRules.base(), rules);
    }

    static KieBaseConfiguration settings() {
        KieBaseConfiguration settings = KieServices.get().newKieBaseConfiguration();
        // classic constraints that are compiled while they run have changed decisions; interpreted ones do not
        settings.setProperty("drools.jittingThreshold", "-1");
        return settings;
    }

    static KieSessionConfiguration session() {
        KieSessionConfiguration session = KieServices.get().newKieSessionConfiguration();
        // rules that the build compiled keep arguments between sessions unless they are told of threads
        session.setProperty("drools.threadSafe", "true");
        return session;
    }

    private static Rulebook rulebook(KieBase base, List<PolicyRule> rules) {
        Map<String, PolicyRule> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        return new DroolsRulebook(base, byName);
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
}
