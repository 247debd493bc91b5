package io.github.baokao.internal.decide.drools;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.policy.drl.CheckedFile;
import io.github.baokao.internal.policy.drl.RuleCode;
import io.github.baokao.internal.policy.drl.RuleFindings;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieServices;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;

/**
 * Has Drools compile rule files that are of the form of a policy's, from the text that was written anew of what was checked. What it
 * still refuses, or throws, is reported in plain words.
 */
final class DrlCompiler {
    private static final String MESSAGE = "规则编译器不接受这里的写法";
    private static final String HELP = "对照同一目录里别的规则，检查名称和符号";

    private DrlCompiler() {}

    /** The rules, or empty if Drools refuses them. */
    static Optional<InternalKnowledgeBase> compile(List<CheckedFile> files, RuleFindings findings) {
        try {
            return OwnClassLoader.with(() -> build(files, findings));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // it does not say where: each file alone tells
            files.stream().filter(DrlCompiler::isThrownAt).forEach(file -> refuse(file.path(), findings));
            if (files.stream().noneMatch(file -> findings.refuse(file.path()))) {
                refuse("rules/", findings);
            }
            return Optional.empty();
        }
    }

    private static boolean isThrownAt(CheckedFile file) {
        try {
            OwnClassLoader.with(() -> build(List.of(file), new RuleFindings()));
            return false;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return true;
        }
    }

    private static void refuse(String file, RuleFindings findings) {
        findings.addToFile(RuleCode.DRL, file, MESSAGE, Optional.of(HELP));
    }

    private static Optional<InternalKnowledgeBase> build(List<CheckedFile> files, RuleFindings findings) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        // one call for all files: a package is then complete before it is compiled
        files.forEach(file -> builder.add(resource(file), ResourceType.DRL));
        if (builder.hasErrors()) {
            builder.getErrors().stream()
                    .sorted(Comparator.comparingInt(DrlCompiler::line))
                    .forEach(error -> report(error, files, findings));
            return Optional.empty();
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(RuleCompiler.settings());
        base.addPackages(builder.getKnowledgePackages());
        return Optional.of(base);
    }

    private static Resource resource(CheckedFile file) {
        // without its encoding Drools decodes DRL by the platform's charset
        return KieServices.get()
                .getResources()
                .newByteArrayResource(file.drl().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name())
                .setSourcePath(file.path());
    }

    /** The English text of Drools, full of generated names, helps nobody here: the place does. */
    private static void report(KnowledgeBuilderError error, List<CheckedFile> files, RuleFindings findings) {
        Optional<SourceText> source = Optional.ofNullable(error.getResource())
                .flatMap(resource -> files.stream()
                        .filter(file -> file.path().equals(resource.getSourcePath()))
                        .map(CheckedFile::source)
                        .findFirst());
        if (source.map(SourceText::file).filter(findings::refuse).isPresent()) {
            // the others of a file mostly follow from its first
            return;
        }
        if (source.isEmpty() || line(error) < 1) {
            refuse(source.map(SourceText::file).orElse("rules/"), findings);
            return;
        }
        String[] lines = source.get().text().split("\n", -1);
        int line = Math.min(line(error), lines.length);
        int start = Arrays.stream(lines)
                .limit(line - 1L)
                .mapToInt(l -> l.length() + 1)
                .sum();
        String text = lines[line - 1];
        int column = text.length() - text.stripLeading().length();
        findings.add(
                RuleCode.DRL,
                source.get(),
                start + column,
                start + text.stripTrailing().length(),
                MESSAGE,
                Optional.of(HELP));
    }

    private static int line(KnowledgeBuilderError error) {
        return error.getLines().length == 0 ? 0 : error.getLines()[0];
    }
}
