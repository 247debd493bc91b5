package io.github.baokao.bench.hand;

import io.github.baokao.assessment.DocumentList;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.bench.hand.Facts.Schooling;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of one condition, laid out beforehand for every kind of school and standing in it. */
final class Papers {
    /** How far a person of a tier has come. */
    private record Standing(EducationTier tier, Progress progress) {}

    private enum Progress {
        UNKNOWN,
        /** Not yet graduated. */
        AT_SCHOOL,
        /** At school as stated, but the day of graduation has come. */
        DAY_HAS_COME,
        GRADUATED
    }

    private static final Standing NO_SCHOOLING = new Standing(EducationTier.UNKNOWN, Progress.UNKNOWN);

    private final Source guide;
    private final Condition condition;
    private final Map<Standing, DocumentList> lists = new HashMap<>();
    private final DocumentList withoutSchooling;

    Papers(Catalog catalog, Source guide, Condition condition) {
        List<Discrepancy> dayHasCome =
                List.of(catalog.discrepancy("graduation-day").orElseThrow());
        this.guide = guide;
        this.condition = condition;
        for (EducationTier tier : EducationTier.values()) {
            lists.put(new Standing(tier, Progress.UNKNOWN), list(tier, Treatment.EITHER, List.of()));
            lists.put(new Standing(tier, Progress.AT_SCHOOL), list(tier, Treatment.REPLACED, List.of()));
            lists.put(new Standing(tier, Progress.DAY_HAS_COME), list(tier, Treatment.AS_PRINTED, dayHasCome));
            lists.put(new Standing(tier, Progress.GRADUATED), list(tier, Treatment.AS_PRINTED, List.of()));
        }
        withoutSchooling = lists.get(NO_SCHOOLING);
    }

    DocumentList of(Optional<Schooling> schooling, LocalDate asOf) {
        return schooling
                .map(s -> lists.get(new Standing(tier(s.schoolType()), progress(s, asOf))))
                .orElse(withoutSchooling);
    }

    private static Progress progress(Schooling schooling, LocalDate asOf) {
        if (schooling.status().isEmpty()) {
            return Progress.UNKNOWN;
        }
        if (schooling.saysGraduated()) {
            return Progress.GRADUATED;
        }
        return schooling.hasCome(asOf) ? Progress.DAY_HAS_COME : Progress.AT_SCHOOL;
    }

    private static EducationTier tier(Optional<String> school) {
        return school.map(type -> switch (type) {
                    case "高等职业学校", "普通高等学校" -> EducationTier.COLLEGE_OR_ABOVE;
                    case "技工学校", "高级技工学校", "技师学院", "中等职业学校" -> EducationTier.TECHNICAL_OR_SECONDARY;
                    default -> EducationTier.UNKNOWN;
                })
                .orElse(EducationTier.UNKNOWN);
    }

    /** The list where what depends on graduation is treated so. */
    private DocumentList list(EducationTier tier, Treatment dependent, List<Discrepancy> why) {
        List<RequiredDocument> documents = new ArrayList<>();
        for (ConditionDocument asked : condition.documents().orElseThrow()) {
            boolean depends = asked.document().dependsOn().isPresent();
            List<Discrepancy> cites =
                    Says.join(depends ? why : List.of(), asked.cite().stream().toList());
            if (!depends || dependent == Treatment.AS_PRINTED) {
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
