package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Source;
import io.github.baokao.filing.Audit;
import io.github.baokao.filing.FilingFacts;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.filing.Particular;
import io.github.baokao.internal.decide.engine.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes every check before filing. */
public final class Auditor {
    private final Catalog catalog;
    private final Rulebook rules;
    private final Application application;
    private final ConditionResult result;
    private final Source guide;
    private final List<FilledForm> forms;
    private final FilingFacts facts;

    /**
     * An auditor of one filing.
     *
     * @param catalog the catalogue, which says what is checked
     * @param rules the rules, which decide
     * @param application the facts
     * @param result the result for the chosen condition
     * @param guide the guide that is filed by
     * @param forms its forms, filled in
     * @param facts what is stated for filing
     */
    public Auditor(
            Catalog catalog,
            Rulebook rules,
            Application application,
            ConditionResult result,
            Source guide,
            List<FilledForm> forms,
            FilingFacts facts) {
        this.catalog = catalog;
        this.rules = rules;
        this.application = application;
        this.result = result;
        this.guide = guide;
        this.forms = forms;
        this.facts = facts;
    }

    /**
     * Makes the checks that need no files.
     *
     * @return what was found
     */
    public Audit audit() {
        return audit(made(redaction()), List.of());
    }

    /**
     * Makes the checks.
     *
     * @param directory where the files are that would be uploaded
     * @return what was found
     * @throws IOException if the directory cannot be listed
     */
    public Audit audit(Path directory) throws IOException {
        Folder folder = new Folder(directory);
        Redaction redaction = redaction();
        Checks checks = made(redaction);
        return audit(checks, new FileChecks(checks, redaction).make(result, guide, facts.files(), folder));
    }

    private Redaction redaction() {
        return new Redaction(catalog.kinds(), application.candidate(), facts.particulars());
    }

    private Checks made(Redaction redaction) {
        Checks checks = new Checks(catalog, rules, guide);
        new DateChecks(checks, catalog.kinds(), catalog.reckoning(), application).make();
        WorkChecks.make(checks, new ChosenGrounds(result, application.candidate()), redaction);
        IdentityChecks.make(checks, application, facts.particulars());
        WrittenLine.ByHand byHand =
                new WrittenLine.ByHand(facts.particulars().text(Particular.NAME), application.asOf());
        new FormChecks(checks, redaction, byHand).make(forms, facts.written());
        return checks;
    }

    private Audit audit(Checks checks, List<String> others) {
        return new Audit(result.condition(), result.verdict(), checks.verdict(), checks.made(), others);
    }
}
