package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DocumentList;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the conditions of a programme for one candidate. */
final class ConditionJudge {
    private final Scene scene;
    private final WorkJudge work;
    private final CertificateJudge certificates;
    private final EducationJudge education;

    ConditionJudge(Scene scene) {
        this.scene = scene;
        work = new WorkJudge(scene);
        certificates = new CertificateJudge(scene, work);
        education = new EducationJudge(scene);
    }

    ConditionResult judge(Condition condition, DocumentResolver papers, Timeline timeline) {
        List<CriterionResult> criteria = new ArrayList<>();
        Tally tally = new Tally();
        for (Criterion criterion : condition.requires()) {
            CriterionResult result = judge(criterion);
            criteria.add(result);
            tally.add(result.verdict());
        }
        Verdict verdict = tally.combined(scene.rules(), Combining.ALL);
        DocumentList documents = papers.resolve(schooling(criteria));
        return new ConditionResult(
                condition,
                verdict,
                criteria,
                documents,
                missing(verdict, criteria),
                timeline.outlook(condition, verdict, criteria),
                notes(condition, criteria, documents));
    }

    /** The verdict alone. */
    Verdict verdict(Condition condition) {
        Tally tally = new Tally();
        for (Criterion criterion : condition.requires()) {
            tally.add(judge(criterion).verdict());
        }
        return tally.combined(scene.rules(), Combining.ALL);
    }

    /**
     * The day, from another one on, on which the work of a satisfied condition becomes enough, if nothing else changes between
     * them: of each criterion the first choice, of the condition the last criterion.
     */
    LocalDate firstByWork(Condition condition, LocalDate start) {
        LocalDate last = start;
        for (Criterion criterion : condition.requires()) {
            LocalDate first = scene.asOf();
            for (Choice choice : judge(criterion).choices()) {
                if (choice.verdict() == Verdict.SATISFIED) {
                    LocalDate day = work.firstEnough(choice, start);
                    first = day.isBefore(first) ? day : first;
                }
            }
            last = first.isAfter(last) ? first : last;
        }
        return last;
    }

    private CriterionResult judge(Criterion criterion) {
        if (criterion instanceof WorkCriterion asked) {
            return work.judge(asked);
        }
        if (criterion instanceof CertificateCriterion asked) {
            return certificates.judge(asked);
        }
        if (criterion instanceof TitleCriterion asked) {
            return certificates.judge(asked);
        }
        if (criterion instanceof TrainingCriterion asked) {
            return certificates.judge(asked);
        }
        if (criterion instanceof EducationCriterion asked) {
            return education.judge(asked);
        }
        throw new IllegalStateException("the sealed criteria are all judged, but not " + criterion);
    }

    /** The schooling that the condition rests on, if it asks for one. */
    private Optional<Schooling> schooling(List<CriterionResult> criteria) {
        List<Schooling> stated = scene.candidate().education().orElse(List.of());
        for (CriterionResult result : criteria) {
            if (result.criterion() instanceof EducationCriterion) {
                return result.best().flatMap(best -> at(stated, best.path()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Schooling> at(List<Schooling> stated, String path) {
        for (int i = 0; i < stated.size(); i++) {
            if (Paths.EDUCATION.entry(i).equals(path)) {
                return Optional.of(stated.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<MissingFact> missing(Verdict verdict, List<CriterionResult> criteria) {
        if (verdict != Verdict.UNDETERMINED) {
            return List.of();
        }
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (CriterionResult criterion : criteria) {
            for (Choice choice : criterion.choices()) {
                if (choice.verdict() == Verdict.UNDETERMINED && criterion.verdict() == Verdict.UNDETERMINED) {
                    choice.findings()
                            .forEach(f -> f.missing().forEach(p -> missing.add(new MissingFact(p, f.aspect()))));
                }
            }
        }
        return List.copyOf(missing);
    }

    private static List<Discrepancy> notes(
            Condition condition, List<CriterionResult> criteria, DocumentList documents) {
        List<Discrepancy> notes = new ArrayList<>(condition.cites());
        for (CriterionResult criterion : criteria) {
            for (Choice choice : criterion.choices()) {
                for (Finding finding : choice.findings()) {
                    Scene.addNew(notes, finding.cites());
                }
            }
        }
        Scene.addNew(notes, documents.cites());
        return notes;
    }
}
