package io.github.baokao.internal.workbench.lint;

import io.github.baokao.diagnostic.Diagnostic;
import java.util.List;

/** All checks of a catalogue. */
final class CatalogLint {
    /** These look at one thing after the other, so that they can be run on what could be read. */
    private static final List<Lint> OF_PARTS = List.of(
            new ListSentences(),
            new Exclusions(),
            new PrintedFigures(),
            new PrintedWords(),
            new PrintedDemands(),
            new ExamFigures(),
            new FilingFigures(),
            new DuplicateEntries(),
            new RelatedConditions(),
            new SourceUse());

    /** These look for what is nowhere, and would find it everywhere in half of a catalogue. */
    private static final List<Lint> OF_THE_WHOLE =
            List.of(new NearNames(), new UnreachableDocuments(), new UnusedDefinitions());

    private CatalogLint() {}

    static List<Diagnostic> check(LintContext subject, boolean whole) {
        Findings findings = new Findings();
        OF_PARTS.forEach(lint -> lint.check(subject, findings));
        if (whole) {
            OF_THE_WHOLE.forEach(lint -> lint.check(subject, findings));
        }
        return findings.diagnostics();
    }
}
