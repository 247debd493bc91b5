package io.github.baokao.internal.workbench.lint;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.word.Chinese;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds texts that begin with 待填: each is one finding, whatever else is wrong with it. */
final class ToFill {
    private static final String MARK = "待填";

    private final Findings findings = new Findings();
    private final List<Span> spans = new ArrayList<>();

    private ToFill() {}

    /** All other findings than those on a text to be filled in, and these texts. */
    static List<Diagnostic> merge(Collection<Node> trees, List<Diagnostic> others) {
        ToFill fill = new ToFill();
        trees.forEach(fill::walk);
        return Stream.concat(
                        fill.findings.diagnostics().stream(),
                        others.stream().filter(other -> fill.spans.stream().noneMatch(s -> covers(s, other.span()))))
                .toList();
    }

    /** Whether a text is still to be filled in. */
    static boolean isMarked(String text) {
        return text.startsWith(MARK);
    }

    private void walk(Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> walk(entry.value()));
        } else if (node instanceof SequenceNode list) {
            list.items().forEach(this::walk);
        } else if (node instanceof ScalarNode scalar && isMarked(scalar.text())) {
            scalar(scalar.text(), scalar.place());
        }
    }

    private void scalar(String text, Place place) {
        String what = text.substring(MARK.length()).replaceFirst("^[：:]", "").strip();
        findings.add(LintCode.TO_FILL, place, what.isEmpty() ? "这里还没有填" : "这里还没有填：" + Chinese.plain(what));
        spans.add(place.span());
    }

    private static boolean covers(Span span, Span other) {
        return span.file().equals(other.file())
                && span.line() == other.line()
                && other.column() >= span.column()
                && other.column() < span.column() + span.length();
    }
}
