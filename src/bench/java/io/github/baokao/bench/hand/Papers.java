package io.github.baokao.bench.hand;

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
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.Treatment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of one condition, laid out beforehand for every kind of school and standing in it. */
final class Papers {
    private record Standing(EducationTier tier, Optional<StudyStatus> status) {}

    private static final Standing NO_SCHOOLING = new Standing(EducationTier.UNKNOWN, Optional.empty());

    private final Source guide;
    private final Condition condition;
    private final Map<Standing, DocumentList> lists = new HashMap<>();
    private final DocumentList withoutSchooling;

    Papers(Source guide, Condition condition) {
        this.guide = guide;
        this.condition = condition;
        for (EducationTier tier : EducationTier.values()) {
            lists.put(new Standing(tier, Optional.empty()), list(tier, Treatment.EITHER));
            lists.put(new Standing(tier, Optional.of(StudyStatus.GRADUATED)), list(tier, Treatment.AS_PRINTED));
            lists.put(new Standing(tier, Optional.of(StudyStatus.GRADUATING)), list(tier, Treatment.REPLACED));
            lists.put(new Standing(tier, Optional.of(StudyStatus.STUDYING)), list(tier, Treatment.REPLACED));
        }
        withoutSchooling = lists.get(NO_SCHOOLING);
    }

    DocumentList of(Optional<Schooling> schooling) {
        return schooling
                .map(s -> lists.get(new Standing(tier(s.schoolType()), s.status())))
                .orElse(withoutSchooling);
    }

    private static EducationTier tier(Optional<SchoolType> school) {
        return school.map(type -> switch (type) {
                    case HIGHER_VOCATIONAL, UNIVERSITY -> EducationTier.COLLEGE_OR_ABOVE;
                    default -> EducationTier.TECHNICAL_OR_SECONDARY;
                })
                .orElse(EducationTier.UNKNOWN);
    }

    /** The list where what depends on graduation is treated so. */
    private DocumentList list(EducationTier tier, Treatment dependent) {
        List<RequiredDocument> documents = new ArrayList<>();
        for (ConditionDocument asked : condition.documents().orElseThrow()) {
            List<Discrepancy> cites = asked.cite().stream().toList();
            if (!asked.document().dependsOnGraduation() || dependent == Treatment.AS_PRINTED) {
                documents.add(required(asked, Treatment.AS_PRINTED, List.of(), cites, tier));
                continue;
            }
            List<Substitute> others = asked.document().substitutes().stream()
                    .filter(s -> s.quote().at().source().equals(guide) && concerns(s.tier(), tier))
                    .toList();
            if (dependent == Treatment.EITHER) {
                documents.add(required(asked, dependent, others, cites, tier));
                continue;
            }
            Map<Document, List<Substitute>> grounds = new LinkedHashMap<>();
            others.forEach(other -> grounds.computeIfAbsent(other.document(), document -> new ArrayList<>())
                    .add(other));
            grounds.forEach((document, substitutes) -> {
                ConditionDocument instead =
                        new ConditionDocument(document, Optional.empty(), Optional.empty(), Optional.empty());
                documents.add(required(instead, dependent, substitutes, cites, tier));
            });
        }
        List<Discrepancy> all = new ArrayList<>();
        documents.forEach(document -> Says.addNew(all, document.cites()));
        return new DocumentList(true, documents, all);
    }

    private RequiredDocument required(
            ConditionDocument asked,
            Treatment treatment,
            List<Substitute> substitutes,
            List<Discrepancy> cites,
            EducationTier tier) {
        Optional<PrintedDocument> printed = asked.document().printedBy(guide);
        String title = asked.printed()
                .or(() -> printed.map(PrintedDocument::title))
                .orElse(asked.document().title());
        List<Requirement> requirements = new ArrayList<>();
        List<Discrepancy> all = cites;
        for (Requirement requirement :
                printed.map(PrintedDocument::requirements).orElse(List.of())) {
            boolean here = requirement.conditions().isEmpty()
                    || requirement.conditions().contains(condition.id());
            if (here && requirement.tier().map(t -> concerns(t, tier)).orElse(true)) {
                requirements.add(requirement);
                all = Says.join(all, requirement.cite().stream().toList());
            }
        }
        return new RequiredDocument(
                asked.document(), title, asked.conflicting(), treatment, requirements, substitutes, all);
    }

    private static boolean concerns(EducationTier printedFor, EducationTier tier) {
        return tier == EducationTier.UNKNOWN || tier == printedFor;
    }
}
