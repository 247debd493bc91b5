package io.github.baokao.internal.engine;

import io.github.baokao.assessment.DocumentList;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import io.github.baokao.fact.PaperAsked;
import io.github.baokao.fact.RequirementAsked;
import io.github.baokao.fact.TierAsked;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the documents of one condition for a person: they depend on nothing but the schooling that it rests on. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class DocumentResolver {
    /** What the documents depend on. */
    record Situation(EducationTier tier, Optional<StudyStatus> status) {}

    /**
     * The documents and what is to be said of them.
     *
     * @param documents the documents
     * @param notes what is to be said of the condition and of them
     */
    record Resolved(DocumentList documents, List<Discrepancy> notes) {}

    /** One more of each: what is not stated. */
    private static final int SCHOOLS = SchoolType.values().length + 1;

    private static final int STATUSES = StudyStatus.values().length + 1;

    private final Rulebook rules;
    private final Source guide;
    private final Condition condition;
    private final @Nullable Resolved[] resolved = new @Nullable Resolved[SCHOOLS * STATUSES];

    DocumentResolver(Rulebook rules, Source guide, Condition condition) {
        this.rules = rules;
        this.guide = guide;
        this.condition = condition;
    }

    /** The documents for a person whose condition rests on a schooling, or on none. */
    Resolved resolve(Optional<Schooling> schooling) {
        int school = schooling.isPresent() ? Answers.place(schooling.get().schoolType()) : 0;
        int status = schooling.isPresent() ? Answers.place(schooling.get().status()) : 0;
        int place = school * STATUSES + status;
        Resolved known = resolved[place];
        if (known == null) {
            known = resolved(work(schooling));
            resolved[place] = known;
        }
        return known;
    }

    private Resolved resolved(DocumentList documents) {
        Gathered<Discrepancy> notes = new Gathered<>();
        notes.addNew(condition.cites());
        notes.addNew(documents.cites());
        return new Resolved(documents, notes.take());
    }

    private DocumentList work(Optional<Schooling> schooling) {
        SchoolType school = schooling.flatMap(Schooling::schoolType).orElse(null);
        EducationTier tier = rules.decide(new TierAsked(school)).tier().tier();
        Situation situation = new Situation(tier, schooling.flatMap(Schooling::status));
        if (condition.documents().isEmpty()) {
            return new DocumentList(false, List.of(), List.of());
        }
        List<RequiredDocument> documents = new ArrayList<>();
        for (ConditionDocument asked : condition.documents().get()) {
            documents.addAll(treat(asked, situation));
        }
        Gathered<Discrepancy> cites = new Gathered<>();
        documents.forEach(document -> cites.addNew(document.cites()));
        return new DocumentList(true, documents, cites.take());
    }

    private List<RequiredDocument> treat(ConditionDocument asked, Situation situation) {
        Document document = asked.document();
        List<Substitute> ofGuide = document.substitutes().stream()
                .filter(substitute -> substitute.quote().at().source().equals(guide))
                .toList();
        PaperAsked question = new PaperAsked(
                document.dependsOnGraduation(), situation.status().orElse(null), !ofGuide.isEmpty());
        Decision decision = rules.decide(question);
        Treatment treatment = decision.treatment().treatment();
        List<Discrepancy> cites =
                Scene.join(decision.rule().cites(), asked.cite().stream().toList());
        List<Substitute> others = forTier(ofGuide.isEmpty() ? document.substitutes() : ofGuide, situation.tier());
        return switch (treatment) {
            case LEFT_OUT -> List.of();
            case AS_PRINTED -> List.of(required(asked, treatment, List.of(), cites, situation));
            case NOT_YET_HELD, EITHER -> List.of(required(asked, treatment, others, cites, situation));
            // one paper that is taken on several grounds is handed in once
            case REPLACED ->
                others.stream()
                        .map(Substitute::document)
                        .distinct()
                        .map(other -> required(
                                new ConditionDocument(other, Optional.empty(), Optional.empty(), Optional.empty()),
                                treatment,
                                others.stream()
                                        .filter(ground -> ground.document().equals(other))
                                        .toList(),
                                cites,
                                situation))
                        .toList();
        };
    }

    /** The substitutes for a tier; all of them if the tier is not known. */
    private List<Substitute> forTier(List<Substitute> substitutes, EducationTier tier) {
        return substitutes.stream()
                .filter(substitute -> isFor(substitute.tier(), tier))
                .toList();
    }

    private RequiredDocument required(
            ConditionDocument asked,
            Treatment treatment,
            List<Substitute> substitutes,
            List<Discrepancy> cites,
            Situation situation) {
        Optional<PrintedDocument> printed = asked.document().printedBy(guide);
        String title = asked.printed()
                .or(() -> printed.map(PrintedDocument::title))
                .orElse(asked.document().title());
        List<Requirement> requirements = new ArrayList<>();
        List<Discrepancy> all = cites;
        for (Requirement requirement :
                printed.map(PrintedDocument::requirements).orElse(List.of())) {
            if (concerns(requirement, situation.tier())) {
                requirements.add(requirement);
                all = Scene.join(all, requirement.cite().stream().toList());
            }
        }
        return new RequiredDocument(
                asked.document(), title, asked.conflicting(), treatment, requirements, substitutes, all);
    }

    private boolean concerns(Requirement requirement, EducationTier tier) {
        boolean here =
                requirement.conditions().isEmpty() || requirement.conditions().contains(condition.id());
        return here
                && requirement.tier().map(printedFor -> isFor(printedFor, tier)).orElse(true);
    }

    private boolean isFor(EducationTier printedFor, EducationTier tier) {
        Decision decision = rules.decide(new RequirementAsked(printedFor, tier));
        return decision.treatment().treatment() != Treatment.LEFT_OUT;
    }
}
