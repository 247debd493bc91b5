package io.github.baokao.bench.hand;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.bench.hand.Facts.Certificate;
import io.github.baokao.bench.hand.Facts.Schooling;
import io.github.baokao.bench.hand.Facts.Title;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Work;
import io.github.baokao.term.Level;
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
    private final Kinds kinds;
    private final LocalDate asOf;
    private final Worked work;
    /** Of every certificate what no condition changes: occupation, level and day. */
    private final List<List<Finding>> certificates;

    Evaluation(Person person, LocalDate asOf) {
        this.person = person;
        this.asOf = asOf;
        reasons = person.reasons;
        kinds = person.kinds;
        work = person.work(asOf);
        work.explain();
        List<Certificate> stated = person.facts.certificates().orElse(List.of());
        certificates = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            Certificate certificate = stated.get(i);
            Occupations.Name name = person.certificateNames.get(i);
            FactRef at = kinds.certificates.at(certificate.index());
            certificates.add(List.of(
                    Occupations.finding(
                            kinds.occupation, certificate.occupation(), name, at.field(kinds.certificateOccupation)),
                    person.level(certificate, name)
                            .about(
                                    kinds.level,
                                    new ValueEvidence(
                                            (certificate.level().isPresent() ? certificate.level() : name.legacyLevel())
                                                    .map(Level::id),
                                            LEVEL_3),
                                    at.field(kinds.certificateLevel)),
                    event(certificate.issued(), at.field(kinds.issued))));
        }
    }

    Person person() {
        return person;
    }

    /** What it takes from the criterion is the work, as results name it; a certificate held for years if so asked. */
    CriterionResult certificate(Criterion criterion, int years) {
        if (person.facts.certificates().isEmpty()) {
            return unstated(criterion, kinds.certificates);
        }
        List<Choice> choices = new ArrayList<>(certificates.size());
        for (int i = 0; i < certificates.size(); i++) {
            Certificate certificate = person.facts.certificates().get().get(i);
            FactRef at = kinds.certificates.at(certificate.index());
            FactRef issued = at.field(kinds.issued);
            List<Finding> findings = new ArrayList<>(certificates.get(i));
            if (years > 0) {
                findings.add(reasons.held(certificate.issued(), years, asOf)
                        .about(kinds.held, new DateEvidence(certificate.issued(), years), issued));
            }
            choices.add(then(at, findings, criterion.work(), certificate.issued(), issued));
        }
        return any(criterion, choices, best(choices));
    }

    CriterionResult title(Criterion criterion, boolean junior) {
        if (person.facts.titles().isEmpty()) {
            return unstated(criterion, kinds.titles);
        }
        List<String> expected = junior ? JUNIOR : INTERMEDIATE;
        List<Title> titles = person.facts.titles().get();
        List<Choice> choices = new ArrayList<>(titles.size());
        for (Title title : titles) {
            FactRef at = kinds.titles.at(title.index());
            FactRef granted = at.field(kinds.granted);
            List<Finding> findings = new ArrayList<>(4);
            findings.add(person.level(title, expected.get(0))
                    .about(kinds.level, new ValueEvidence(title.level(), expected), at.field(kinds.titleLevel)));
            findings.add(reasons.correspondence(title.corresponds())
                    .about(
                            kinds.correspondence,
                            new ValueEvidence(
                                    title.name(), List.of(title.corresponds().word()))));
            findings.add(event(title.granted(), granted));
            choices.add(then(at, findings, criterion.work(), title.granted(), granted));
        }
        return any(criterion, choices, best(choices));
    }

    CriterionResult graduate(Criterion criterion) {
        return education(criterion, false);
    }

    CriterionResult student(Criterion criterion) {
        return education(criterion, true);
    }

    CriterionResult work(Criterion criterion) {
        FactRef all = kinds.employment.all();
        Finding finding = work.count(criterion.work().orElseThrow(), false, Optional.empty(), all);
        return any(criterion, List.of(new Choice(all, 0, finding.verdict(), List.of(finding))), 0);
    }

    private CriterionResult education(Criterion criterion, boolean student) {
        if (person.facts.education().isEmpty()) {
            return unstated(criterion, kinds.education);
        }
        List<Schooling> stated = person.facts.education().get();
        List<Choice> choices = new ArrayList<>(stated.size());
        int best = 0;
        for (int i = 0; i < stated.size(); i++) {
            Schooling schooling = stated.get(i);
            FactRef at = kinds.education.at(schooling.index());
            ValueEvidence school =
                    new ValueEvidence(schooling.schoolType(), student ? TECHNICIAN_COLLEGE : SENIOR_SCHOOLS);
            Finding first = person.school(schooling, student).about(kinds.school, school, at.field(kinds.schoolType));
            Finding second = student
                    ? person.technicianClass(schooling)
                            .about(
                                    kinds.group,
                                    new ValueEvidence(schooling.classType(), TECHNICIAN_CLASSES),
                                    at.field(kinds.classType))
                    : person.status(schooling, asOf)
                            .about(
                                    kinds.standing,
                                    new ValueEvidence(schooling.status(), GRADUATED),
                                    at.field(kinds.status));
            choices.add(new Choice(at, 0, Says.lower(first.verdict(), second.verdict()), List.of(first, second)));
            best = i > 0 && isBefore(choices, stated, i, best) ? i : best;
        }
        return any(criterion, choices, best);
    }

    private Finding event(Optional<PartialDate> date, FactRef at) {
        return reasons.event(date, asOf).about(kinds.date, new DateEvidence(date, 0), at);
    }

    private Choice then(
            FactRef at, List<Finding> findings, Optional<Work> then, Optional<PartialDate> anchor, FactRef anchorAt) {
        Verdict verdict = Says.lowest(findings);
        if (then.isPresent() && verdict != Verdict.NOT_SATISFIED) {
            Finding counted = work.count(then.get(), true, anchor, anchorAt);
            findings.add(counted);
            verdict = Says.lower(verdict, counted.verdict());
        }
        return new Choice(at, 0, verdict, findings);
    }

    private CriterionResult unstated(Criterion criterion, Kinds.Named kind) {
        List<Finding> findings = new ArrayList<>(2);
        findings.add(
                reasons.listUnstated.about(Aspect.STATED, new ValueEvidence(Optional.empty(), List.of()), kind.all()));
        return any(criterion, List.of(then(kind.all(), findings, criterion.work(), Optional.empty(), kind.all())), 0);
    }

    /** Of those that serve equally well the first one, as the earliest stands first. */
    private static int best(List<Choice> choices) {
        int best = 0;
        for (int i = 1; i < choices.size(); i++) {
            best = choices.get(i).verdict().compareTo(choices.get(best).verdict()) > 0 ? i : best;
        }
        return best;
    }

    /** Whether a schooling serves better than an earlier one: a diploma that is there goes before one that is still to come. */
    private boolean isBefore(List<Choice> choices, List<Schooling> stated, int one, int best) {
        int order = choices.get(one).verdict().compareTo(choices.get(best).verdict());
        return order > 0 || order == 0 && isHeld(stated.get(one)) && !isHeld(stated.get(best));
    }

    private boolean isHeld(Schooling schooling) {
        return schooling.status().isPresent() && (schooling.saysGraduated() || schooling.hasCome(asOf));
    }

    private static CriterionResult any(Criterion criterion, List<Choice> choices, int best) {
        return choices.isEmpty()
                ? new CriterionResult(criterion, Verdict.NOT_SATISFIED, choices, Optional.empty())
                : new CriterionResult(criterion, choices.get(best).verdict(), choices, Optional.of(choices.get(best)));
    }
}
