package io.github.baokao.bench.hand;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Title;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Stated;
import io.github.baokao.term.TitleLevel;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The criteria of the five conditions for one person on the day of signing, with all evidence. */
final class Evaluation {
    private static final List<String> LEVEL_3 = List.of("3");
    private static final List<String> JUNIOR = List.of("初级");
    private static final List<String> INTERMEDIATE = List.of("中级");
    private static final List<String> SENIOR_SCHOOLS = List.of("高级技工学校", "技师学院");
    private static final List<String> TECHNICIAN_COLLEGE = List.of("技师学院");
    private static final List<String> TECHNICIAN_CLASSES = List.of("预备技师班", "技师班");
    private static final List<String> GRADUATED = List.of("毕业");

    private final Person person;
    private final Reasons reasons;
    private final LocalDate asOf;
    private final Work work;
    /** Of every certificate what no condition changes: occupation, level and day. */
    private final List<List<Finding>> certificates;

    Evaluation(Person person, LocalDate asOf) {
        this.person = person;
        this.asOf = asOf;
        reasons = person.reasons;
        work = person.work(asOf);
        work.explain();
        List<Certificate> stated = person.candidate.certificates().orElse(List.of());
        certificates = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            Certificate certificate = stated.get(i);
            Occupations.Name name = person.certificateNames.get(i);
            String path = "candidate.certificates[" + i + "]";
            certificates.add(List.of(
                    Occupations.finding(certificate.occupation(), name, path),
                    person.level(certificate, name)
                            .about(
                                    Aspect.LEVEL,
                                    new ValueEvidence(
                                            (certificate.level().isPresent() ? certificate.level() : name.legacyLevel())
                                                    .map(level -> String.valueOf(level.number())),
                                            LEVEL_3),
                                    path + ".level"),
                    event(certificate.issued(), path + ".issued")));
        }
    }

    CriterionResult certificate(CertificateCriterion criterion) {
        if (person.candidate.certificates().isEmpty()) {
            return unstated(criterion, "candidate.certificates", criterion.then());
        }
        List<Choice> choices = new ArrayList<>(certificates.size());
        for (int i = 0; i < certificates.size(); i++) {
            Certificate certificate = person.candidate.certificates().get().get(i);
            String path = "candidate.certificates[" + i + "]";
            List<Finding> findings = new ArrayList<>(certificates.get(i));
            if (criterion.heldYears().isPresent()) {
                int years = criterion.heldYears().get();
                findings.add(reasons.held(certificate.issued(), years, asOf)
                        .about(Aspect.HELD, new DateEvidence(certificate.issued(), years), path + ".issued"));
            }
            choices.add(then(path, findings, criterion.then(), certificate.issued(), path + ".issued"));
        }
        return any(criterion, choices);
    }

    CriterionResult title(TitleCriterion criterion) {
        if (person.candidate.titles().isEmpty()) {
            return unstated(criterion, "candidate.titles", criterion.then());
        }
        List<Title> titles = person.candidate.titles().get();
        List<Choice> choices = new ArrayList<>(titles.size());
        for (int i = 0; i < titles.size(); i++) {
            Title title = titles.get(i);
            String path = "candidate.titles[" + i + "]";
            List<String> expected = criterion.level() == TitleLevel.JUNIOR ? JUNIOR : INTERMEDIATE;
            Stated corresponds = Person.corresponds(title);
            List<Finding> findings = new ArrayList<>(4);
            findings.add(person.level(title, criterion.level())
                    .about(
                            Aspect.LEVEL,
                            new ValueEvidence(title.level().map(TitleLevel::word), expected),
                            path + ".level"));
            findings.add(reasons.correspondence(corresponds)
                    .about(Aspect.CORRESPONDENCE, new ValueEvidence(title.name(), List.of(corresponds.word()))));
            findings.add(event(title.granted(), path + ".granted"));
            choices.add(then(path, findings, criterion.then(), title.granted(), path + ".granted"));
        }
        return any(criterion, choices);
    }

    CriterionResult graduate(EducationCriterion criterion) {
        return education(criterion, false);
    }

    CriterionResult student(EducationCriterion criterion) {
        return education(criterion, true);
    }

    CriterionResult work(WorkCriterion criterion) {
        Finding finding = work.count(criterion, false, Optional.empty(), "");
        return any(criterion, List.of(new Choice("candidate.employment", finding.verdict(), List.of(finding))));
    }

    private CriterionResult education(EducationCriterion criterion, boolean student) {
        if (person.candidate.education().isEmpty()) {
            return unstated(criterion, "candidate.education", Optional.empty());
        }
        List<Schooling> stated = person.candidate.education().get();
        List<Choice> choices = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            Schooling schooling = stated.get(i);
            String path = "candidate.education[" + i + "]";
            ValueEvidence school = new ValueEvidence(
                    schooling.schoolType().map(type -> type.word()), student ? TECHNICIAN_COLLEGE : SENIOR_SCHOOLS);
            Finding first = person.school(schooling, student).about(Aspect.SCHOOL, school, path + ".schoolType");
            Finding second = student
                    ? person.technicianClass(schooling)
                            .about(
                                    Aspect.CLASS,
                                    new ValueEvidence(
                                            schooling.classType().map(type -> type.word()), TECHNICIAN_CLASSES),
                                    path + ".classType")
                    : person.status(schooling, asOf)
                            .about(
                                    Aspect.STATUS,
                                    new ValueEvidence(schooling.status().map(status -> status.word()), GRADUATED),
                                    path + ".status");
            choices.add(new Choice(path, Says.lower(first.verdict(), second.verdict()), List.of(first, second)));
        }
        return any(criterion, choices);
    }

    private Finding event(Optional<PartialDate> date, String path) {
        return reasons.event(date, asOf).about(Aspect.DATE, new DateEvidence(date, 0), path);
    }

    private Choice then(
            String path,
            List<Finding> findings,
            Optional<WorkCriterion> then,
            Optional<PartialDate> anchor,
            String anchorPath) {
        Verdict verdict = Says.lowest(findings);
        if (then.isPresent() && verdict != Verdict.NOT_SATISFIED) {
            Finding counted = work.count(then.get(), true, anchor, anchorPath);
            findings.add(counted);
            verdict = Says.lower(verdict, counted.verdict());
        }
        return new Choice(path, verdict, findings);
    }

    private CriterionResult unstated(Criterion criterion, String path, Optional<WorkCriterion> then) {
        List<Finding> findings = new ArrayList<>(2);
        findings.add(reasons.unstated.about(Aspect.STATED, new ValueEvidence(Optional.empty(), List.of()), path));
        return any(criterion, List.of(then(path, findings, then, Optional.empty(), path)));
    }

    private static CriterionResult any(Criterion criterion, List<Choice> choices) {
        Verdict best = Verdict.NOT_SATISFIED;
        for (Choice choice : choices) {
            best = Says.higher(best, choice.verdict());
        }
        return new CriterionResult(criterion, best, choices);
    }
}
