package io.github.baokao.internal.policy.drl;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.internal.base.document.KeyPath;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with rule files: at one place only the first finding, which is the cause of the others. */
public final class RuleFindings {
    /** More of one file do not help anybody. */
    private static final int MAX_OF_FILE = 200;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<Span> starts = new HashSet<>();
    private String line = "";
    private String lineOf = "";

    /**
     * Adds a finding.
     *
     * @param code its kind
     * @param source the file
     * @param start the offset of its first character
     * @param end the offset after its last
     * @param message what is wrong and what is expected
     * @param help a proposal
     */
    public void add(RuleCode code, SourceText source, int start, int end, String message, Optional<String> help) {
        int count = counts.merge(source.file(), 1, Integer::sum);
        if (count > MAX_OF_FILE + 1) {
            return;
        }
        Place place = new Place(source, start, Math.max(end, start + 1), KeyPath.ROOT);
        Span span = place.span();
        if (!starts.add(new Span(span.file(), span.line(), span.column(), 1))) {
            counts.merge(source.file(), -1, Integer::sum);
            return;
        }
        // a line of a megabyte must not be kept once for each of its faults
        String key = span.file() + ':' + span.line();
        if (!key.equals(lineOf)) {
            lineOf = key;
            line = place.line();
        }
        boolean last = count > MAX_OF_FILE;
        found.add(new Diagnostic(
                code.id(),
                code.severity(),
                span,
                line,
                last ? "问题太多，此后的不再列出" : message,
                last ? Optional.empty() : help));
    }

    /**
     * Adds a finding that concerns no line.
     *
     * @param code its kind
     * @param file the file
     * @param message what is wrong and what is expected
     * @param help a proposal
     */
    public void addToFile(RuleCode code, String file, String message, Optional<String> help) {
        add(new Diagnostic(code.id(), code.severity(), Span.whole(file), "", message, help));
    }

    /** Adds what somebody else found. */
    void add(Diagnostic other) {
        counts.merge(other.span().file(), 1, Integer::sum);
        found.add(other);
    }

    void add(RuleCode code, SourceText source, Token token, String message, Optional<String> help) {
        add(code, source, token.start(), token.end(), message, help);
    }

    /** Whether anything is wrong with a file. */
    boolean concern(String file) {
        return counts.containsKey(file);
    }

    /**
     * Whether a file holds a fault, not only something to look at.
     *
     * @param file its path
     */
    public boolean refuse(String file) {
        return found.stream()
                .anyMatch(one ->
                        one.severity() == Severity.ERROR && one.span().file().equals(file));
    }

    /** Whether a piece of a file holds a fault. */
    boolean refuse(SourceText source, int from, int to) {
        Span first = new Place(source, from, from + 1, KeyPath.ROOT).span();
        Span last = new Place(source, to, to + 1, KeyPath.ROOT).span();
        return found.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(Diagnostic::span)
                .anyMatch(span ->
                        span.file().equals(source.file()) && span.line() >= first.line() && span.line() <= last.line());
    }

    /** All findings by file, line and column. An import is not called unused while the rule that used it may be missing. */
    public List<Diagnostic> sorted() {
        boolean gap = found.stream().anyMatch(one -> one.code().equals(RuleCode.RULE_GAP.id()));
        return found.stream()
                .filter(one -> !gap || !one.code().equals(RuleCode.UNUSED_IMPORT.id()))
                .sorted(Comparator.<Diagnostic, String>comparing(
                                one -> one.span().file())
                        .thenComparingInt(one -> one.span().line())
                        .thenComparingInt(one -> one.span().column()))
                .toList();
    }
}
