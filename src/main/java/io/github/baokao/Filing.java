package io.github.baokao;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.filing.Audit;
import io.github.baokao.filing.Checklist;
import io.github.baokao.filing.FilingFacts;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.filing.Particulars;
import io.github.baokao.internal.file.filing.Auditor;
import io.github.baokao.internal.file.filing.Checklists;
import io.github.baokao.internal.file.filing.ChosenCondition;
import io.github.baokao.internal.file.filing.SatisfiedSince;
import io.github.baokao.internal.say.report.ChecklistPart;
import io.github.baokao.internal.say.report.FormsPart;
import io.github.baokao.internal.say.report.ReportPage;
import io.github.baokao.internal.say.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One application on its way to the assessment body: by one condition, with the person's particulars. Immutable.
 *
 * <pre>{@code
 * Filing filing = eligibility.filing(application).by("hebei-2-1").of(particulars);
 * }</pre>
 */
public final class Filing {
    private final Eligibility eligibility;
    private final Application application;
    private final Assessment assessment;
    private final ConditionResult condition;
    private final FilingFacts facts;

    private Filing(
            Eligibility eligibility,
            Application application,
            Assessment assessment,
            ConditionResult condition,
            FilingFacts facts) {
        this.eligibility = eligibility;
        this.application = application;
        this.assessment = assessment;
        this.condition = condition;
        this.facts = facts;
    }

    static Filing of(Eligibility eligibility, Application application) {
        Assessment assessment = eligibility.assessChecked(application);
        return new Filing(eligibility, application, assessment, ChosenCondition.best(assessment), FilingFacts.NONE);
    }

    /**
     * The same by a condition of one's own choice. Without it, the condition with the highest verdict is chosen, of several the one
     * with the fewest documents, of several the one printed first.
     *
     * @param id the id of the condition
     * @throws IllegalArgumentException if the programme has no such condition; it names the nearest
     */
    public Filing by(String id) {
        return new Filing(eligibility, application, assessment, ChosenCondition.of(assessment, id), facts);
    }

    /**
     * The same of a person with these particulars.
     *
     * @param particulars the particulars
     */
    public Filing of(Particulars particulars) {
        return of(new FilingFacts(facts.condition(), particulars, facts.written(), facts.files()));
    }

    /**
     * The same with all that is stated for filing; where it names a condition, that one is chosen.
     *
     * @param stated what is stated
     * @throws IllegalArgumentException if the programme has no such condition; it names the nearest
     */
    public Filing of(FilingFacts stated) {
        ConditionResult chosen =
                stated.condition().map(id -> ChosenCondition.of(assessment, id)).orElse(condition);
        return new Filing(eligibility, application, assessment, chosen, stated);
    }

    /**
     * The forms of the chosen condition, filled in for the person. Where its source prints no documents, there are none, which does
     * not mean that none is needed: the documents of {@link #condition()} say so.
     */
    public List<FilledForm> forms() {
        return eligibility.filler().forms(application, assessment, condition, facts.particulars());
    }

    /** The result for all conditions. */
    public Assessment assessment() {
        return assessment;
    }

    /** The result for the chosen condition. */
    public ConditionResult condition() {
        return condition;
    }

    /** What the person brings or uploads by the chosen condition. */
    public Checklist checklist() {
        return Checklists.of(application, assessment, condition);
    }

    /** Checks what would bounce, but for the files. */
    public Audit audit() {
        return auditor().audit();
    }

    /**
     * Checks what would bounce. Nothing outside of the directory is looked at, whatever names and links say.
     *
     * @param directory where the files are that would be uploaded
     * @return every check that was made
     * @throws IOException if the directory cannot be listed
     */
    public Audit audit(Path directory) throws IOException {
        return auditor().audit(directory);
    }

    /**
     * A page to look at: verdicts, reasons, a timeline, the documents to tick off and the forms to copy, in one HTML file that needs
     * neither a network nor scripts. It shows what the particulars say.
     *
     * @param language Chinese or English; what the guides print stays Chinese
     * @return the text of the file, in UTF-8
     * @throws IllegalArgumentException if it is another language
     */
    public String report(Locale language) {
        return ReportPage.html(
                application,
                assessment,
                eligibility.ways(application),
                SatisfiedSince.of(application, assessment, eligibility::assessChecked),
                eligibility.catalog(),
                Language.of(language),
                List.of(new ChecklistPart(checklist()), new FormsPart(forms())));
    }

    private Auditor auditor() {
        return new Auditor(
                eligibility.catalog(),
                eligibility.rulebook(),
                application,
                condition,
                assessment.programme().source(),
                forms(),
                facts);
    }
}
