package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.fact.CorrespondenceAsked;
import io.github.baokao.term.Level;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Stated;
import io.github.baokao.term.TitleLevel;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;

/** Judges what is granted on a day: certificates, titles and trainings, and the work after them. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class CertificateJudge {
    private static final int LEVELS = Level.values().length;
    private static final int TITLE_LEVELS = TitleLevel.values().length;
    private static final int SCOPES = OccupationScope.values().length;

    private final Gathered<Finding> findings = new Gathered<>();
    private final Gathered<Choice> choices = new Gathered<>();
    private final Scene scene;
    private final WorkJudge work;

    /** Of a certificate: its date, its occupation for each scope, its level for each one asked for. */
    private final Kept held;

    /** Of a title: its date, whether it corresponds, its level for each one asked for. */
    private final Kept granted;

    CertificateJudge(Scene scene, WorkJudge work) {
        this.scene = scene;
        this.work = work;
        int certificates = scene.candidate().certificates().map(List::size).orElse(0);
        held = new Kept(certificates, 1 + SCOPES + LEVELS);
        int titles = scene.candidate().titles().map(List::size).orElse(0);
        granted = new Kept(titles, 2 + TITLE_LEVELS);
    }

    CriterionResult judge(CertificateCriterion criterion) {
        Optional<List<Certificate>> stated = scene.candidate().certificates();
        if (stated.isEmpty()) {
            return scene.criterion(criterion, List.of(unstated(Paths.CERTIFICATES, criterion.then())));
        }
        for (int i = 0; i < stated.get().size(); i++) {
            Certificate certificate = stated.get().get(i);
            String path = Paths.CERTIFICATES.entry(i);
            String dated = Paths.CERTIFICATES.date(i);
            findings.add(held.find(
                    i,
                    1 + criterion.occupation().ordinal(),
                    () -> scene.occupation(certificate.occupation(), criterion.occupation(), path)));
            findings.add(held.find(
                    i,
                    1 + SCOPES + criterion.level().ordinal(),
                    () -> level(certificate.occupation(), certificate.level(), criterion.level(), path)));
            findings.add(held.find(i, 0, () -> scene.event(certificate.issued(), dated)));
            if (criterion.heldYears().isPresent()) {
                DateEvidence since = new DateEvidence(
                        certificate.issued(), criterion.heldYears().get());
                findings.add(Elapsed.finding(scene, Aspect.HELD, since, dated));
            }
            then(criterion.then(), Anchor.after(certificate.issued(), dated));
            choices.add(scene.choice(path, findings.take()));
        }
        return scene.criterion(criterion, choices.take());
    }

    CriterionResult judge(TitleCriterion criterion) {
        Optional<List<Title>> stated = scene.candidate().titles();
        if (stated.isEmpty()) {
            return scene.criterion(criterion, List.of(unstated(Paths.TITLES, criterion.then())));
        }
        for (int i = 0; i < stated.get().size(); i++) {
            Title title = stated.get().get(i);
            String path = Paths.TITLES.entry(i);
            int place = i;
            findings.add(granted.find(
                    i, 2 + criterion.level().ordinal(), () -> level(title.level(), criterion.level(), path)));
            findings.add(granted.find(i, 1, () -> correspondence(title)));
            findings.add(granted.find(i, 0, () -> scene.event(title.granted(), Paths.TITLES.date(place))));
            then(criterion.then(), Anchor.after(title.granted(), Paths.TITLES.date(i)));
            choices.add(scene.choice(path, findings.take()));
        }
        return scene.criterion(criterion, choices.take());
    }

    CriterionResult judge(TrainingCriterion criterion) {
        Optional<List<Training>> stated = scene.candidate().training();
        if (stated.isEmpty()) {
            return scene.criterion(criterion, List.of(unstated(Paths.TRAINING, Optional.empty())));
        }
        for (int i = 0; i < stated.get().size(); i++) {
            Training training = stated.get().get(i);
            String path = Paths.TRAINING.entry(i);
            choices.add(scene.choice(
                    path,
                    List.of(
                            scene.occupation(training.occupation(), OccupationScope.OWN, path),
                            level(training.occupation(), training.level(), criterion.level(), path),
                            scene.event(training.completed(), Paths.TRAINING.date(i)))));
        }
        return scene.criterion(criterion, choices.take());
    }

    private Choice unstated(Paths paths, Optional<WorkCriterion> then) {
        then(then, Anchor.after(Optional.empty(), paths.list()));
        return scene.unstated(paths.list(), findings.take());
    }

    /** The work after it, counted only where the rest leaves the verdict open. */
    private void then(Optional<WorkCriterion> then, Anchor anchor) {
        if (then.isPresent() && !findings.any(finding -> finding.verdict() == Verdict.NOT_SATISFIED)) {
            findings.add(work.count(then.get(), anchor));
        }
    }

    private Finding level(Optional<String> written, Optional<Level> stated, Level required, String path) {
        Optional<Level> told = scene.names().resolve(written).legacyLevel();
        boolean contradicted = stated.isPresent() && told.isPresent() && !stated.equals(told);
        Optional<Level> found = stated.isPresent() ? stated : told;
        boolean matches = Facts.is(stated, required) || Facts.is(told, required);
        boolean above = found.isPresent() && found.get().number() < required.number();
        Decision asked = scene.answers().level(found.isPresent(), matches, above, contradicted);
        return scene.offering().comparisons().level(found, required).finding(scene, asked, List.of(), path, ".level");
    }

    private Finding level(Optional<TitleLevel> stated, TitleLevel required, String path) {
        boolean above = stated.isPresent() && stated.get().compareTo(required) > 0;
        Decision asked = scene.answers().level(stated.isPresent(), Facts.is(stated, required), above, false);
        return scene.offering().comparisons().title(stated, required).finding(scene, asked, List.of(), path, ".level");
    }

    private Finding correspondence(Title title) {
        Stated stated = Facts.stated(title.corresponds());
        ValueEvidence evidence = new ValueEvidence(title.name(), List.of(stated.word()));
        return scene.finding(
                Aspect.CORRESPONDENCE,
                scene.answers().decide(new CorrespondenceAsked(stated)),
                evidence,
                List.of(),
                List::of);
    }
}
