package io.github.baokao.internal.drools;

import static java.util.Comparator.comparing;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.internal.engine.Rulebook;
import io.github.baokao.internal.text.NearestWord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/** Compiles the DRL of a policy, or reports all of its faults. */
public final class RuleCompiler {
    private static final String QUOTE = "quote";
    private static final String CITE = "cite";

    private final SortedMap<String, byte[]> files;
    private final Catalog catalog;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final Map<String, PolicyRule> rules = new LinkedHashMap<>();

    private RuleCompiler(SortedMap<String, byte[]> files, Catalog catalog) {
        this.files = files;
        this.catalog = catalog;
    }

    /**
     * The rules of a policy.
     *
     * @param files the DRL files by relative path
     * @param catalog the catalogue whose discrepancies the rules cite
     * @throws PolicyException with every fault, if there is one
     */
    public static Rulebook compile(SortedMap<String, byte[]> files, Catalog catalog) {
        return new RuleCompiler(files, catalog).compile();
    }

    private Rulebook compile() {
        files.forEach((path, bytes) -> faults.addAll(HouseStyle.check(path, bytes)));
        if (!faults.isEmpty()) {
            throw new PolicyException(faults);
        }
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        // one call for all files: a package is then complete before it is compiled
        files.forEach((path, bytes) -> builder.add(resource(path, bytes), ResourceType.DRL));
        if (builder.hasErrors()) {
            builder.getErrors().forEach(error -> faults.add(fault(error)));
            throw new PolicyException(faults);
        }
        KieBaseConfiguration settings = KieServices.get().newKieBaseConfiguration();
        // classic constraints that are compiled while they run have changed decisions; interpreted ones do not
        settings.setProperty("drools.jittingThreshold", "-1");
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(settings);
        base.addPackages(builder.getKnowledgePackages());
        base.getKiePackages().stream()
                .flatMap(p -> p.getRules().stream())
                .map(RuleImpl.class::cast)
                .sorted(comparing((RuleImpl rule) -> rule.getResource().getSourcePath())
                        .thenComparing(RuleImpl::getLoadOrder))
                .forEach(this::keep);
        if (!faults.isEmpty()) {
            throw new PolicyException(faults);
        }
        KieSessionConfiguration session = KieServices.get().newKieSessionConfiguration();
        // a session lives for one question in one thread
        session.setProperty("drools.threadSafe", "false");
        return new DroolsRulebook(base, session, rules);
    }

    private void keep(RuleImpl rule) {
        String file = rule.getResource().getSourcePath();
        List<Discrepancy> cites = new ArrayList<>();
        metadata(rule, CITE)
                .ifPresent(id ->
                        catalog.discrepancy(id).ifPresentOrElse(cites::add, () -> faults.add(dangling(file, id))));
        PolicyRule kept = new PolicyRule(rule.getName(), file, metadata(rule, QUOTE), cites);
        PolicyRule twin = rules.put(rule.getName(), kept);
        if (twin != null) {
            String name = rule.getName();
            faults.add(at(
                    file,
                    "duplicate-rule",
                    name,
                    "规则“" + name + "”已经在 " + twin.file() + " 中写过，规则名称不能重复",
                    Optional.empty()));
        }
    }

    private static Optional<String> metadata(RuleImpl rule, String key) {
        return Optional.ofNullable(rule.getMetaData().get(key)).map(String::valueOf);
    }

    private Diagnostic dangling(String file, String id) {
        List<String> known =
                catalog.discrepancies().stream().map(Discrepancy::id).toList();
        Optional<String> help = NearestWord.to(id, known).map(word -> "是不是 “" + word + "”？");
        return at(file, "unknown-discrepancy", id, "@cite 引用的“" + id + "”不在 catalog/discrepancies/ 中", help);
    }

    private Diagnostic fault(KnowledgeBuilderError error) {
        Resource resource = error.getResource();
        String file = resource == null ? "rules" : resource.getSourcePath();
        int line = error.getLines().length == 0 ? 0 : Math.max(error.getLines()[0], 0);
        String message = "规则不能编译：" + error.getMessage().strip().replace("\n", " ");
        return new Diagnostic(
                "drl",
                Severity.ERROR,
                new Span(file, line, line == 0 ? 0 : 1, line == 0 ? 0 : 1),
                line(file, line),
                message,
                Optional.empty());
    }

    /** A fault at the first place where a text stands in a file. */
    private Diagnostic at(String file, String code, String text, String message, Optional<String> help) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf('"' + text + '"');
            if (at >= 0) {
                int column = lines.get(i).codePointCount(0, at) + 2;
                Span span = new Span(file, i + 1, column, text.codePointCount(0, text.length()));
                return new Diagnostic(code, Severity.ERROR, span, lines.get(i), message, help);
            }
        }
        return new Diagnostic(code, Severity.ERROR, Span.whole(file), "", message, help);
    }

    private String line(String file, int number) {
        List<String> lines = lines(file);
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    private List<String> lines(String file) {
        byte[] bytes = files.get(file);
        return bytes == null
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private static Resource resource(String path, byte[] bytes) {
        // without its encoding Drools decodes DRL by the platform's charset
        return KieServices.get()
                .getResources()
                .newByteArrayResource(bytes, StandardCharsets.UTF_8.name())
                .setSourcePath(path);
    }
}
