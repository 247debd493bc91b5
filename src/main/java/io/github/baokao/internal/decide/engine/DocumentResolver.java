package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.DocumentList;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Schools;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import io.github.baokao.fact.DueDay;
import io.github.baokao.fact.PaperAsked;
import io.github.baokao.fact.RequirementAsked;
import io.github.baokao.fact.TierAsked;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.Treatment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the documents of one condition for a person: they depend on nothing but words of the facts that it rests on. */
final class DocumentResolver {
    /** What the documents depend on: the tier of the school, and what is stated in fields by their names. */
    private record Situation(EducationTier tier, Map<String, Stated> words) {}

    /** A word of a fact, and the day that leads to another one. */
    private record Stated(Optional<String> word, @Nullable DueDay until) {}

    /**
     * The documents and what is to be said of them.
     *
     * @param documents the documents
     * @param notes what is to be said of the condition and of them
     */
    record Resolved(DocumentList documents, List<Discrepancy> notes) {}

    private static final int REMEMBERED = 1_000;

    private final RuleCache rules;
    private final MatcherFactory factory;
    private final Source guide;
    private final Condition condition;

    /** The names of the fields on which documents depend. */
    private final List<String> fields;

    private final Bounded<Situation, Resolved> resolved = new Bounded<>(REMEMBERED, this::work);

    DocumentResolver(RuleCache rules, MatcherFactory factory, Source guide, Condition condition) {
        this.rules = rules;
        this.factory = factory;
        this.guide = guide;
        this.condition = condition;
        fields = condition.documents().orElse(List.of()).stream()
                .flatMap(document -> document.document().dependsOn().stream())
                .distinct()
                .toList();
    }

    /** The documents for a person whose condition rests on some facts. */
    Resolved resolve(List<Entry> basis, long today) {
        Optional<String> school = Optional.empty();
        Map<String, Stated> words = fields.isEmpty() ? Map.of() : new HashMap<>();
        for (int i = 0; i < basis.size(); i++) {
            Entry entry = basis.get(i);
            Optional<Schools> schools = factory.schools(entry.kind());
            if (school.isEmpty() && schools.isPresent()) {
                school = entry.text(schools.get().school());
            }
            for (String field : fields) {
                stated(entry, field, today).ifPresent(stated -> words.putIfAbsent(field, stated));
            }
        }
        EducationTier tier =
                rules.decide(new TierAsked(school.orElse(null))).tier().tier();
        return resolved.get(new Situation(tier, words));
    }

    /** What a fact states in a field; empty if it has no such field. */
    private Optional<Stated> stated(Entry entry, String name, long today) {
        return entry.kind().fields().stream()
                .filter(field -> field.name().chinese().equals(name))
                .findFirst()
                .map(field -> {
                    UntilDay until = factory.until(entry.kind(), field);
                    return new Stated(entry.text(field), until == null ? null : UntilDay.of(until.state(entry, today)));
                });
    }

    private Resolved work(Situation situation) {
        return resolved(documents(situation));
    }

    private Resolved resolved(DocumentList documents) {
        ListBuilder<Discrepancy> notes = new ListBuilder<>();
        notes.addNew(condition.cites());
        notes.addNew(documents.cites());
        return new Resolved(documents, notes.take());
    }

    private DocumentList documents(Situation situation) {
        if (condition.documents().isEmpty()) {
            return new DocumentList(false, List.of(), List.of());
        }
        List<RequiredDocument> documents = new ArrayList<>();
        for (ConditionDocument asked : condition.documents().get()) {
            documents.addAll(treat(asked, situation));
        }
        ListBuilder<Discrepancy> cites = new ListBuilder<>();
        documents.forEach(document -> cites.addNew(document.cites()));
        return new DocumentList(true, documents, cites.take());
    }

    private List<RequiredDocument> treat(ConditionDocument asked, Situation situation) {
        Document document = asked.document();
        List<Substitute> ofGuide = document.substitutes().stream()
                .filter(substitute -> substitute.quote().at().source().equals(guide))
                .toList();
        Optional<String> dependsOn = document.dependsOn();
        Optional<Stated> stated = dependsOn.map(situation.words()::get);
        Decision decision = rules.decide(new PaperAsked(
                dependsOn.orElse(null),
                stated.isPresent(),
                stated.flatMap(Stated::word).orElse(null),
                stated.map(Stated::until).orElse(null),
                !ofGuide.isEmpty()));
        Treatment treatment = decision.treatment().treatment();
        List<Discrepancy> cites = AssessmentContext.join(
                decision.rule().cites(), asked.cite().stream().toList());
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
                all = AssessmentContext.join(all, requirement.cite().stream().toList());
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
