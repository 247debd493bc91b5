package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
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

    private final Gathered<CriterionResult> judged = new Gathered<>();
    private final Gathered<Discrepancy> notes = new Gathered<>();

    ConditionJudge(Scene scene) {
        this.scene = scene;
        work = new WorkJudge(scene);
        certificates = new CertificateJudge(scene, work);
        education = new EducationJudge(scene);
    }

    ConditionResult judge(PreparedProgramme.Prepared prepared, Timeline timeline) {
        Condition condition = prepared.condition();
        Waiting waiting = waiting(condition);
        List<CriterionResult> criteria = waiting.criteria();
        int parts = 0;
        for (int i = 0; i < criteria.size(); i++) {
            parts |= Tally.of(criteria.get(i).verdict());
        }
        Verdict verdict = scene.answers().combined(Combining.ALL, parts);
        DocumentResolver.Resolved papers = prepared.papers().resolve(schooling(criteria));
        return new ConditionResult(
                condition,
                verdict,
                criteria,
                papers.documents(),
                missing(verdict, criteria),
                timeline.outlook(prepared, verdict, waiting),
                notes(condition, criteria, papers));
    }

    /** The criteria of a condition, judged, and what waiting makes of them. */
    Waiting waiting(Condition condition) {
        for (int i = 0; i < condition.requires().size(); i++) {
            judged.add(judge(condition.requires().get(i)));
        }
        return new Waiting(scene, work, education, judged.take());
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
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).criterion() instanceof EducationCriterion) {
                return criteria.get(i).best().flatMap(best -> at(stated, best.path()));
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
            if (criterion.verdict() == Verdict.UNDETERMINED) {
                for (Choice choice : criterion.choices()) {
                    if (choice.verdict() == Verdict.UNDETERMINED) {
                        choice.findings().forEach(finding -> addMissing(finding, missing));
                    }
                }
            }
        }
        return List.copyOf(missing);
    }

    private static void addMissing(Finding finding, Set<MissingFact> missing) {
        for (String path : finding.missing()) {
            missing.add(new MissingFact(path, finding.aspect()));
        }
    }

    /** What is to be said of a condition, of what was found and of the documents, each once and in this order. */
    private List<Discrepancy> notes(
            Condition condition, List<CriterionResult> criteria, DocumentResolver.Resolved papers) {
        notes.addNew(condition.cites());
        for (int i = 0; i < criteria.size(); i++) {
            List<Choice> choices = criteria.get(i).choices();
            for (int j = 0; j < choices.size(); j++) {
                List<Finding> findings = choices.get(j).findings();
                for (int k = 0; k < findings.size(); k++) {
                    List<Discrepancy> cites = findings.get(k).cites();
                    if (!cites.isEmpty()) {
                        notes.addNew(cites);
                    }
                }
            }
        }
        if (notes.size() == condition.cites().size()) {
            notes.clear();
            return papers.notes();
        }
        notes.addNew(papers.documents().cites());
        return notes.take();
    }
}
