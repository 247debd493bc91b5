package io.github.baokao.internal.workbench.lint;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.base.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what the checks find. */
final class Findings {
    private final List<Diagnostic> all = new ArrayList<>();

    void add(LintCode code, Place place, String message) {
        add(code, place, message, Optional.empty());
    }

    void add(LintCode code, Place place, String message, String help) {
        add(code, place, message, Optional.of(help));
    }

    void add(LintCode code, Place place, String message, Optional<String> help) {
        all.add(new Diagnostic(code.id(), code.severity(), place.span(), place.line(), message, help));
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(all);
    }
}
