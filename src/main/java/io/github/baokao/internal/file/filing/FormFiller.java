package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.fact.FieldAsked;
import io.github.baokao.filing.FilledField;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.filing.Particulars;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.NameKeys;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.Proof;
import io.github.baokao.term.Treatment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fills the forms of a condition in for one person. Safe for use by many threads. */
public final class FormFiller {
    private final Catalog catalog;
    private final Rulebook rules;
    private final NameKeys keys;

    /**
     * A filler for a policy.
     *
     * @param catalog the catalogue that has the forms
     * @param rules the rules that say which fields are filled in
     * @param keys the form in which the names of the catalogue are looked up
     */
    public FormFiller(Catalog catalog, Rulebook rules, NameKeys keys) {
        this.catalog = catalog;
        this.rules = rules;
        this.keys = keys;
    }

    /**
     * The forms among the documents of a condition, in the order of the documents.
     *
     * @param application the facts
     * @param assessment their result
     * @param result that of the condition
     * @param person the particulars
     */
    public List<FilledForm> forms(
            Application application, Assessment assessment, ConditionResult result, Particulars person) {
        Programme programme = assessment.programme();
        ChosenGrounds basis = new ChosenGrounds(result, application.candidate());
        Spelling spelling = new Spelling(keys, offering(assessment));
        CountedWork work = new CountedWork(catalog.kinds(), basis, application, person, spelling);
        SchoolTiers schools = new SchoolTiers(rules);
        PresentPost post = PresentPost.of(catalog.kinds(), basis, application, person, spelling);
        Blanks blanks = new Blanks(catalog, schools, person)
                .person(post)
                .target(assessment, result.condition(), application.target().occupation())
                .facts(basis);
        FieldLines lines = new FieldLines(blanks.values(), work, post);
        EducationTier tier = schools.tier(basis.shown(Proof.SCHOOLING).stream().findFirst());
        return result.documents().documents().stream()
                .flatMap(document -> catalog.form(document.document(), programme.source()).stream())
                .map(form -> fill(form, basis, tier, post.held(), lines))
                .toList();
    }

    private static Offering offering(Assessment assessment) {
        return assessment.programme().offerings().stream()
                .filter(offering -> offering.occupation().equals(assessment.occupation()))
                .findFirst()
                .orElseThrow();
    }

    private FilledForm fill(Form form, ChosenGrounds basis, EducationTier tier, boolean employed, FieldLines lines) {
        return new FilledForm(
                form,
                form.fields().stream()
                        .map(field -> fill(field, basis, tier, employed, lines))
                        .toList());
    }

    private FilledField fill(
            FormField field, ChosenGrounds basis, EducationTier tier, boolean employed, FieldLines lines) {
        Decision decision = rules.decide(new FieldAsked(
                field.part(),
                basis.asks(Proof.CERTIFICATE),
                basis.asksWork(),
                basis.asks(Proof.SCHOOLING),
                tier,
                employed));
        Treatment treatment = decision.treatment().treatment();
        Set<Discrepancy> cites = new LinkedHashSet<>(decision.rule().cites());
        field.cite().ifPresent(cites::add);
        return new FilledField(
                field,
                treatment,
                decision.rule(),
                treatment == Treatment.LEFT_OUT ? List.of() : lines.of(field),
                List.copyOf(cites));
    }
}
