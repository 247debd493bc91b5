package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.fact.CountedDegree;
import io.github.baokao.fact.EvaluationAsked;
import io.github.baokao.term.Degree;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.ListEnding;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.Stated;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges schooling: every schooling against every kind that the criterion takes. */
final class EducationJudge {
    private record CountedAs(Decision decision, Optional<Degree> degree) {
        boolean missing() {
            return decision.degree().degree() == CountedDegree.MISSING;
        }
    }

    private final Gathered<Finding> findings = new Gathered<>();
    private final Gathered<Choice> choices = new Gathered<>();
    private final Scene scene;

    EducationJudge(Scene scene) {
        this.scene = scene;
    }

    CriterionResult judge(EducationCriterion criterion) {
        Optional<List<Schooling>> stated = scene.candidate().education();
        if (stated.isEmpty()) {
            Choice nothing = scene.unstated(Paths.EDUCATION.list(), List.of());
            return scene.criterion(criterion, List.of(nothing));
        }
        for (int i = 0; i < stated.get().size(); i++) {
            Schooling schooling = stated.get().get(i);
            CountedAs counted = countedAs(schooling);
            for (int j = 0; j < criterion.anyOf().size(); j++) {
                choices.add(judge(schooling, counted, criterion.anyOf().get(j), i));
            }
        }
        return scene.criterion(criterion, choices.take());
    }

    private Choice judge(Schooling schooling, CountedAs counted, EducationKind kind, int place) {
        String path = Paths.EDUCATION.entry(place);
        // a list of majors serves a type of school, so the type must be known even where any type is taken
        if (!kind.schools().isEmpty() || kind.major() == MajorScope.LISTED) {
            findings.add(oneOf(Aspect.SCHOOL, schooling.schoolType(), kind.schools(), path, ".schoolType"));
        }
        if (!kind.classes().isEmpty()) {
            findings.add(oneOf(Aspect.CLASS, schooling.classType(), kind.classes(), path, ".classType"));
        }
        if (!kind.degrees().isEmpty()) {
            findings.add(degree(counted, kind.degrees(), path));
        }
        if (kind.major() == MajorScope.LISTED) {
            findings.add(listedMajor(schooling, counted, path));
        } else if (kind.major() != MajorScope.ANY) {
            findings.add(ownMajor(schooling, kind.major(), path));
        }
        if (!kind.status().isEmpty()) {
            findings.add(status(schooling, kind.status(), path));
        }
        if (kind.evaluated()) {
            Stated evaluated = Facts.stated(schooling.evaluated());
            Decision answer = scene.answers().decide(new EvaluationAsked(evaluated));
            findings.add(scene.offering().comparisons().evaluation(evaluated).finding(scene, answer));
        }
        if (kind.graduatedYears().isPresent()) {
            DateEvidence since = new DateEvidence(
                    schooling.graduated(), kind.graduatedYears().get());
            findings.add(Elapsed.finding(scene, Aspect.SINCE_GRADUATION, since, Paths.EDUCATION.date(place)));
        }
        return scene.choice(path, findings.take());
    }

    private <T extends Enum<T> & Term> Finding oneOf(
            Aspect aspect, Optional<T> stated, Set<T> taken, String path, String field) {
        boolean accepted = stated.isPresent() && (taken.isEmpty() || taken.contains(stated.get()));
        Decision answer = scene.answers().plain(stated.isPresent(), accepted);
        return scene.offering()
                .comparisons()
                .term(aspect, stated, taken)
                .finding(scene, answer, List.of(), path, field);
    }

    private CountedAs countedAs(Schooling schooling) {
        Decision decision = scene.answers().degree(schooling.schoolType(), schooling.degree());
        return switch (decision.degree().degree()) {
            case AS_STATED -> new CountedAs(decision, schooling.degree());
            case COLLEGE -> new CountedAs(decision, Optional.of(Degree.COLLEGE));
            case MISSING, NONE -> new CountedAs(decision, Optional.empty());
        };
    }

    private Finding degree(CountedAs counted, Set<Degree> taken, String path) {
        boolean accepted =
                counted.degree().isPresent() && taken.contains(counted.degree().get());
        List<Discrepancy> cites = counted.decision().rule().cites();
        Decision asked = scene.answers().plain(!counted.missing(), accepted);
        return scene.offering()
                .comparisons()
                .term(Aspect.DEGREE, counted.degree(), taken)
                .finding(scene, asked, cites, path, ".degree");
    }

    private Finding listedMajor(Schooling schooling, CountedAs counted, String path) {
        String major = scene.names().major(schooling.major());
        boolean schoolKnown = schooling.schoolType().isPresent() && !counted.missing();
        boolean published = scene.offering().publishesMajors();
        EntryMatch entry = EntryMatch.NONE;
        ListEnding ending = ListEnding.CLOSED;
        boolean classNamed = false;
        List<String> headings = List.of();
        List<Discrepancy> cites = counted.decision().rule().cites();
        if (schoolKnown && published) {
            OfferingIndex.ServingLists serving =
                    scene.offering().majorsFor(schooling.schoolType().get(), counted.degree());
            ListIndex.Found found = serving.index().find(major);
            entry = found.match();
            ending = serving.index().ending();
            classNamed = schooling.majorCategory().isPresent()
                    && serving.index().hasClass(scene.names().major(schooling.majorCategory()));
            headings = serving.headings();
            cites = Scene.join(Scene.join(cites, serving.cites()), found.cites());
        }
        Decision answer =
                scene.answers().listedMajor(!major.isEmpty(), schoolKnown, published, entry, classNamed, ending);
        MajorEvidence evidence = new MajorEvidence(schooling.major(), entry, headings);
        return scene.finding(Aspect.MAJOR, answer, evidence, cites, () -> missingForMajor(schooling, counted, path));
    }

    private List<String> missingForMajor(Schooling schooling, CountedAs counted, String path) {
        List<String> missing = new ArrayList<>();
        if (scene.names().major(schooling.major()).isEmpty()) {
            missing.add(path + ".major");
        }
        if (schooling.schoolType().isEmpty()) {
            missing.add(path + ".schoolType");
        } else if (counted.missing()) {
            missing.add(path + ".degree");
        }
        return missing;
    }

    private Finding ownMajor(Schooling schooling, MajorScope scope, String path) {
        String major = scene.names().major(schooling.major());
        boolean own = scene.offering().isOwnMajor(major);
        Decision answer = scene.answers().ownMajor(scope, !major.isEmpty(), own);
        MajorEvidence evidence =
                new MajorEvidence(schooling.major(), own ? EntryMatch.AS_PRINTED : EntryMatch.NONE, List.of());
        return scene.finding(Aspect.MAJOR, answer, evidence, List.of(), path, ".major");
    }

    private Finding status(Schooling schooling, Set<StudyStatus> taken, String path) {
        Decision answer = statusOn(schooling, taken, Day.of(scene.asOf()));
        return scene.offering()
                .comparisons()
                .term(Aspect.STATUS, schooling.status(), taken)
                .finding(scene, answer, List.of(), path, ".status");
    }

    /** How the status of a choice of a criterion stands on any day. */
    Decision status(EducationCriterion criterion, int choice, long day) {
        List<Schooling> stated = scene.candidate().education().orElseThrow();
        int kinds = criterion.anyOf().size();
        EducationKind kind = criterion.anyOf().get(choice % kinds);
        return statusOn(stated.get(choice / kinds), kind.status(), day);
    }

    private Decision statusOn(Schooling schooling, Set<StudyStatus> taken, long today) {
        Optional<StudyStatus> status = schooling.status();
        boolean ahead = Facts.is(status, StudyStatus.GRADUATED)
                && schooling.graduated().isPresent()
                && Day.of(schooling.graduated().get().first()) > today;
        boolean undated =
                Facts.is(status, StudyStatus.GRADUATED) && schooling.graduated().isEmpty();
        boolean accepted = status.isPresent() && taken.contains(status.get());
        return scene.answers().status(status.isPresent(), accepted, ahead, undated);
    }
}
