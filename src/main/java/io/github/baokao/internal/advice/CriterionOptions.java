package io.github.baokao.internal.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be done for each criterion of one condition, but for the work. */
final class CriterionOptions {
    /** An entry to add: how it looks if dated on a day, and what must be confirmed of it. */
    private record Addition<T>(Function<LocalDate, T> entry, List<Change> confirmations) {}

    private final Trial trial;
    private final int condition;
    private final Application facts;
    private final String own;
    private final List<String> majors;

    CriterionOptions(Trial trial, int condition, Application facts) {
        this.trial = trial;
        this.condition = condition;
        this.facts = facts;
        own = trial.assess(facts).occupation().name();
        majors = Majors.of(trial.assess(facts));
    }

    /** The sets of changes that are worth trying for a criterion; the empty one if nothing but time and work is needed. */
    List<List<Change>> of(int criterion, boolean evenIfSatisfied) {
        CriterionResult result = trial.result(facts, condition).criteria().get(criterion);
        List<List<Change>> options = new ArrayList<>();
        if (result.verdict() == Verdict.SATISFIED) {
            options.add(List.of());
        }
        if (result.verdict() != Verdict.SATISFIED || evenIfSatisfied) {
            add(options, criterion, result.criterion());
        }
        return options;
    }

    private void add(List<List<Change>> options, int criterion, Criterion asked) {
        if (asked instanceof CertificateCriterion one) {
            CertificateSubject subject = new CertificateSubject(own, one.level());
            repair(options, subject, criterion, 0, 1);
            addition(
                    options,
                    subject,
                    new Addition<>(subject::whole, List.of()),
                    new Step.AcquireCertificate(one.level(), one.occupation()));
        } else if (asked instanceof TitleCriterion one) {
            TitleSubject subject = new TitleSubject(one.level());
            repair(options, subject, criterion, 0, 1);
            addition(options, subject, new Addition<>(subject::whole, List.of()), new Step.AcquireTitle(one.level()));
        } else if (asked instanceof TrainingCriterion one) {
            TrainingSubject subject = new TrainingSubject(own, one.level());
            repair(options, subject, criterion, 0, 1);
            addition(
                    options, subject, new Addition<>(subject::whole, List.of()), new Step.AcquireTraining(one.level()));
        } else if (asked instanceof EducationCriterion one) {
            for (int i = 0; i < one.anyOf().size(); i++) {
                EducationKind kind = one.anyOf().get(i);
                SchoolingSubject subject = new SchoolingSubject(kind, majors);
                repair(options, subject, criterion, i, one.anyOf().size());
                schooling(subject, criterion, i, one.anyOf().size())
                        .ifPresent(added -> addition(options, subject, added, new Step.AcquireSchooling(kind)));
            }
        } else {
            options.add(List.of());
        }
    }

    /** Each entry is a choice once for each kind that the criterion takes. */
    private <T> void repair(List<List<Change>> options, Subject<T> subject, int criterion, int kind, int kinds) {
        for (int i = 0; i < subject.listed().of(facts).size(); i++) {
            options.addAll(repairs(subject, criterion, i, i * kinds + kind).all(facts));
        }
    }

    private <T> Repairs<T> repairs(Subject<T> subject, int criterion, int entry, int choice) {
        return new Repairs<>(
                trial,
                condition,
                subject,
                entry,
                result -> result.criteria().get(criterion).choices().get(choice).findings());
    }

    private <T> void addition(List<List<Change>> options, Subject<T> subject, Addition<T> added, Step acquire) {
        Listed<T> listed = subject.listed();
        Change.Effect effect = (app, day) -> listed.added(app, added.entry().apply(day));
        if (listed.read().apply(facts.candidate()).isEmpty()) {
            Step.State state = new Step.State(listed.path(), Aspect.STATED, Optional.empty(), Optional.empty());
            options.add(with(new Change(state, effect, Optional.of(DatedChanges.past(facts))), added));
        }
        options.add(with(new Change(acquire, effect, Optional.empty()), added));
    }

    private static List<Change> with(Change change, Addition<?> added) {
        return Stream.concat(Stream.of(change), added.confirmations().stream()).toList();
    }

    /** A schooling of which nothing is stated is filled in until the engine takes it. */
    private Optional<Addition<Schooling>> schooling(SchoolingSubject subject, int criterion, int kind, int kinds) {
        Schooling.Builder blank = Schooling.builder().graduated(PartialDate.of(facts.asOf()));
        if (subject.kind().evaluated()) {
            blank.evaluated(true);
        }
        int entry = subject.listed().of(facts).size();
        Application more = subject.listed().added(facts, blank.build());
        return repairs(subject, criterion, entry, entry * kinds + kind)
                .first(more)
                .map(changes -> {
                    Schooling whole =
                            subject.listed().of(Change.all(changes, more)).get(entry);
                    return new Addition<>(
                            day -> graduated(whole, day),
                            changes.stream().filter(Change::confirms).toList());
                });
    }

    private static Schooling graduated(Schooling s, LocalDate day) {
        return new Schooling(
                s.school(),
                s.schoolType(),
                s.classType(),
                s.degree(),
                s.major(),
                s.majorCategory(),
                s.status(),
                Optional.of(PartialDate.of(day)),
                s.evaluated());
    }
}
