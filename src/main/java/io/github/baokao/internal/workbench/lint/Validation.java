package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.decide.drools.RuleLint;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.CatalogReading;
import io.github.baokao.internal.policy.read.PolicyFiles;
import io.github.baokao.internal.workbench.cases.CaseFiles;
import io.github.baokao.internal.workbench.cases.CaseLint;
import io.github.baokao.internal.workbench.cases.CaseReader;
import io.github.baokao.internal.workbench.mutation.Explained;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that is wrong with the policy of a directory: catalogue, rules and case tables in one run. */
public final class Validation {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.<Diagnostic, String>comparing(
                    d -> d.span().file())
            .thenComparingInt(d -> d.span().line())
            .thenComparingInt(d -> d.span().column())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    private final Path directory;
    private final Faults faults = Faults.ofPolicy();
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<Node> trees = new ArrayList<>();
    private int quotes;

    private Validation(Path directory) {
        this.directory = directory;
    }

    /**
     * Validates a policy.
     *
     * @param directory the directory that holds {@code catalog/} and {@code rules/}
     * @param sources the directory of the source documents, to compare quoted texts with
     * @return what was found
     */
    public static Validation of(Path directory, Optional<Path> sources) {
        Validation validation = new Validation(directory);
        validation.run(sources);
        return validation;
    }

    /**
     * Every fault.
     *
     * @return the faults by file, line and column; empty if nothing is wrong
     */
    public List<Diagnostic> diagnostics() {
        return found;
    }

    /**
     * How many quoted texts were compared with the source documents.
     *
     * @return the number; 0 without source documents
     */
    public int quotes() {
        return quotes;
    }

    private void run(Optional<Path> sources) {
        PolicyFiles files = PolicyFiles.inDirectory(directory, faults);
        if (!files.catalog().isEmpty()) {
            CatalogReading reading = CatalogReader.examine(files.catalog());
            found.addAll(reading.faults());
            trees.addAll(reading.trees().values());
            LintContext subject =
                    new LintContext(reading.catalog(), new CatalogPlaces(reading.trees()), texts(files.rules()));
            // what the reader refuses is not wrong in another way as well
            Set<Span> refused = reading.faults().stream().map(Diagnostic::span).collect(Collectors.toSet());
            CatalogLint.check(subject, reading.isWhole()).stream()
                    .filter(finding -> !refused.contains(finding.span()))
                    .forEach(found::add);
            sources.ifPresent(folder -> {
                Findings drift = new Findings();
                Drift comparison = new Drift(folder);
                comparison.check(subject, drift);
                quotes = comparison.compared();
                found.addAll(drift.diagnostics());
            });
            Optional<Catalog> whole = Optional.of(reading.catalog()).filter(catalog -> reading.isWhole());
            List<Diagnostic> ofRules = RuleLint.check(files.rules(), whole);
            found.addAll(ofRules);
            boolean ready = whole.isPresent() && ofRules.stream().allMatch(d -> d.severity() == Severity.WARNING);
            cases(reading, ready ? Optional.of(files) : Optional.empty());
            explanations();
        } else {
            found.addAll(RuleLint.check(files.rules(), Optional.empty()));
        }
        found.addAll(SchemaLines.check(trees));
        found.addAll(faults.diagnostics());
        List<Diagnostic> all =
                ToFill.merge(trees, found).stream().distinct().sorted(BY_PLACE).toList();
        found.clear();
        found.addAll(all);
    }

    /** The cases of programmes speak of the catalogue, and are read only if it is whole; their number counts for a good policy. */
    private void cases(CatalogReading reading, Optional<PolicyFiles> good) {
        try {
            SortedMap<String, byte[]> files = new TreeMap<>(CaseFiles.inDirectory(directory));
            files.forEach((path, bytes) -> SourceText.decode(path, bytes, Faults.ofPolicy())
                    .flatMap(text -> Documents.yaml(text, Faults.ofPolicy()))
                    .ifPresent(trees::add));
            if (good.isPresent()) {
                found.addAll(CaseLint.check(files, good.get(), reading.catalog()));
            } else if (reading.isWhole()) {
                CaseReader.read(files, reading.catalog());
            } else {
                CaseReader.readThoseOfRules(files);
            }
        } catch (PolicyException e) {
            found.addAll(e.diagnostics());
        }
    }

    /** What no case needs to notice is written down in the catalogue, too. */
    private void explanations() {
        try {
            Explained.in(directory);
        } catch (PolicyException e) {
            found.addAll(e.diagnostics());
        }
    }

    /** Drools would decode what is no UTF-8 to something; its fault is reported already. */
    private static SortedMap<String, byte[]> readable(SortedMap<String, byte[]> rules) {
        SortedMap<String, byte[]> readable = new TreeMap<>(rules);
        readable.values()
                .removeIf(
                        bytes -> SourceText.decode("", bytes, Faults.ofPolicy()).isEmpty());
        return readable;
    }

    private static SortedMap<String, String> texts(SortedMap<String, byte[]> rules) {
        SortedMap<String, String> texts = new TreeMap<>();
        readable(rules).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
