package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
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
            String dated = Paths.CERTIFICATES.date(i);
            findings.add(occupation(certificate, i, criterion.occupation()));
            findings.add(level(certificate, i, criterion.level()));
            findings.add(issued(certificate, i));
            if (criterion.heldYears().isPresent()) {
                DateEvidence since = new DateEvidence(
                        certificate.issued(), criterion.heldYears().get());
                findings.add(Elapsed.finding(scene, Aspect.HELD, since, dated));
            }
            then(criterion.then(), certificate.issued(), dated);
            choices.add(scene.choice(Paths.CERTIFICATES.entry(i), findings.take()));
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
            findings.add(level(title, i, criterion.level()));
            findings.add(correspondence(title, i));
            findings.add(granted(title, i));
            then(criterion.then(), title.granted(), Paths.TITLES.date(i));
            choices.add(scene.choice(Paths.TITLES.entry(i), findings.take()));
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
        then(then, Optional.empty(), paths.list());
        return scene.unstated(paths.list(), findings.take());
    }

    /** The work after it, counted only where the rest leaves the verdict open. */
    private void then(Optional<WorkCriterion> then, Optional<PartialDate> date, String path) {
        if (then.isPresent() && !findings.any(finding -> finding.verdict() == Verdict.NOT_SATISFIED)) {
            findings.add(work.count(then.get(), Anchor.after(date, path)));
        }
    }

    private Finding issued(Certificate certificate, int place) {
        Finding known = held.find(place, 0);
        return known != null
                ? known
                : held.keep(place, 0, scene.event(certificate.issued(), Paths.CERTIFICATES.date(place)));
    }

    private Finding occupation(Certificate certificate, int place, OccupationScope scope) {
        int column = 1 + scope.ordinal();
        Finding known = held.find(place, column);
        return known != null
                ? known
                : held.keep(
                        place,
                        column,
                        scene.occupation(certificate.occupation(), scope, Paths.CERTIFICATES.entry(place)));
    }

    private Finding level(Certificate certificate, int place, Level required) {
        int column = 1 + SCOPES + required.ordinal();
        Finding known = held.find(place, column);
        return known != null
                ? known
                : held.keep(
                        place,
                        column,
                        level(
                                certificate.occupation(),
                                certificate.level(),
                                required,
                                Paths.CERTIFICATES.entry(place)));
    }

    private Finding granted(Title title, int place) {
        Finding known = granted.find(place, 0);
        return known != null ? known : granted.keep(place, 0, scene.event(title.granted(), Paths.TITLES.date(place)));
    }

    private Finding correspondence(Title title, int place) {
        Finding known = granted.find(place, 1);
        return known != null ? known : granted.keep(place, 1, correspondence(title));
    }

    private Finding level(Title title, int place, TitleLevel required) {
        int column = 2 + required.ordinal();
        Finding known = granted.find(place, column);
        return known != null
                ? known
                : granted.keep(place, column, level(title.level(), required, Paths.TITLES.entry(place)));
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
