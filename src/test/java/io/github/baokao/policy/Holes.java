package io.github.baokao.policy;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.internal.population.RandomApplications;
import io.github.baokao.term.Degree;
import io.github.baokao.term.Level;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The same application with one missing fact filled in. Left out, because the semantics take the absent fact for something: an
 * employer's dates (absent: no conflict), a level beside a legacy certificate name (absent: the one that the name tells), the degree
 * of a school that is no university (absent: 专科 or none), the end of work that goes on. Nor are days filled into the month-only
 * dates of work, which begins and is joined by its months.
 */
final class Holes {
    private static final Set<String> LEGACY = TestPolicy.CATALOG.occupations().stream()
            .flatMap(occupation -> occupation.legacyCertificates().stream())
            .map(LegacyCertificate::name)
            .collect(Collectors.toSet());

    private final RandomApplications random;
    private final LocalDate asOf;
    private final Candidate person;
    private final List<Candidate> filled = new ArrayList<>();

    private Holes(Application application, RandomApplications random) {
        this.random = random;
        asOf = application.asOf();
        person = application.candidate();
    }

    /** One application for each fact that is missing; {@code random} must have made the application just before. */
    static List<Application> fillFacts(Application application, RandomApplications random) {
        Holes holes = new Holes(application, random);
        holes.lists();
        holes.fields();
        return holes.applications(application);
    }

    /** One application for each month-only date of a certificate, title, training or graduation, with a day in that month. */
    static List<Application> fillDays(Application application, RandomApplications random) {
        Holes holes = new Holes(application, random);
        holes.days();
        return holes.applications(application);
    }

    private List<Application> applications(Application application) {
        return filled.stream()
                .map(candidate -> Application.of(application.target(), application.asOf(), candidate))
                .toList();
    }

    private void lists() {
        if (person.certificates().isEmpty()) {
            certificates(List.of(random.certificate(), random.certificate()));
        }
        if (person.employment().isEmpty()) {
            employment(List.of(random.spell(), random.spell()));
        }
        if (person.education().isEmpty()) {
            education(List.of(random.schooling(), random.schooling()));
        }
        if (person.titles().isEmpty()) {
            titles(List.of(random.title(), random.title()));
        }
        if (person.training().isEmpty()) {
            training(List.of(random.training(), random.training()));
        }
    }

    private void fields() {
        each(person.certificates(), this::certificates, c -> {
            Certificate other = random.certificate();
            List<Certificate> fills = new ArrayList<>();
            Optional<String> name = c.occupation().or(() -> plain(c.level(), other.occupation()));
            fills.add(new Certificate(name, c.level(), c.issued(), c.number(), c.kind()));
            fills.add(new Certificate(
                    c.occupation(), level(c.occupation(), c.level(), other.level()), c.issued(), c.number(), c.kind()));
            fills.add(new Certificate(c.occupation(), c.level(), c.issued().or(other::issued), c.number(), c.kind()));
            return fills;
        });
        each(person.employment(), this::employment, s -> {
            Spell other = random.spell();
            Optional<PartialDate> from = s.from()
                    .or(() -> other.from()
                            .filter(start -> s.to().map(to -> !to.first().isBefore(start.last()))
                                    .orElse(true)));
            return List.of(
                    new Spell(
                            s.employer(),
                            s.occupation().or(other::occupation),
                            s.from(),
                            s.to(),
                            s.employerFounded(),
                            s.employerDissolved()),
                    new Spell(s.employer(), s.occupation(), from, s.to(), s.employerFounded(), s.employerDissolved()));
        });
        each(person.titles(), this::titles, t -> {
            Title other = random.title();
            return List.of(
                    new Title(t.name(), t.level().or(other::level), t.granted(), t.corresponds()),
                    new Title(t.name(), t.level(), t.granted().or(other::granted), t.corresponds()),
                    new Title(t.name(), t.level(), t.granted(), t.corresponds().or(other::corresponds)));
        });
        each(person.training(), this::training, t -> {
            Training other = random.training();
            return List.of(
                    new Training(
                            t.occupation().or(() -> plain(t.level(), other.occupation())), t.level(), t.completed()),
                    new Training(t.occupation(), level(t.occupation(), t.level(), other.level()), t.completed()),
                    new Training(t.occupation(), t.level(), t.completed().or(other::completed)));
        });
        each(person.education(), this::education, s -> {
            Schooling other = random.schooling();
            boolean anyDegree =
                    s.schoolType().map(type -> type == SchoolType.UNIVERSITY).orElse(true);
            Optional<Degree> degree = s.degree().or(() -> anyDegree ? other.degree() : Optional.empty());
            Optional<PartialDate> graduated = s.graduated()
                    .or(() -> other.graduated()
                            .filter(day -> !s.status().equals(Optional.of(StudyStatus.GRADUATED))
                                    || !day.last().isAfter(asOf)));
            return List.of(
                    schooling(
                            s, s.schoolType().or(other::schoolType), s.degree(), s.major(), s.status(), s.graduated()),
                    schooling(s, s.schoolType(), degree, s.major(), s.status(), s.graduated()),
                    schooling(s, s.schoolType(), s.degree(), s.major().or(other::major), s.status(), s.graduated()),
                    schooling(
                            s, s.schoolType(), s.degree(), s.major(), s.status().or(other::status), s.graduated()),
                    schooling(s, s.schoolType(), s.degree(), s.major(), s.status(), graduated),
                    new Schooling(
                            s.school(),
                            s.schoolType(),
                            s.classType().or(other::classType),
                            s.degree(),
                            s.major(),
                            s.majorCategory().or(other::majorCategory),
                            s.status(),
                            s.graduated(),
                            s.evaluated().or(other::evaluated)));
        });
    }

    private void days() {
        each(
                person.certificates(),
                this::certificates,
                c -> List.of(new Certificate(c.occupation(), c.level(), day(c.issued()), c.number(), c.kind())));
        each(
                person.titles(),
                this::titles,
                t -> List.of(new Title(t.name(), t.level(), day(t.granted()), t.corresponds())));
        each(
                person.training(),
                this::training,
                t -> List.of(new Training(t.occupation(), t.level(), day(t.completed()))));
        each(
                person.education(),
                this::education,
                s -> List.of(schooling(s, s.schoolType(), s.degree(), s.major(), s.status(), day(s.graduated()))));
    }

    private static Schooling schooling(
            Schooling s,
            Optional<SchoolType> type,
            Optional<Degree> degree,
            Optional<String> major,
            Optional<StudyStatus> status,
            Optional<PartialDate> graduated) {
        return new Schooling(
                s.school(), type, s.classType(), degree, major, s.majorCategory(), status, graduated, s.evaluated());
    }

    /** Fills each entry in each way; what was there already stays, and then nothing is added. */
    private <T> void each(Optional<List<T>> stated, Consumer<List<T>> keep, Function<T, List<T>> fills) {
        List<T> entries = stated.orElse(List.of());
        for (int i = 0; i < entries.size(); i++) {
            for (T fill : fills.apply(entries.get(i))) {
                if (!fill.equals(entries.get(i))) {
                    List<T> changed = new ArrayList<>(entries);
                    changed.set(i, fill);
                    keep.accept(changed);
                }
            }
        }
    }

    /** A day in a month of which only the month is known, not after the day of signing if the month began by then. */
    private Optional<PartialDate> day(Optional<PartialDate> stated) {
        return stated.map(date -> {
            LocalDate day =
                    date.first().plusDays(random.random().nextInt(date.last().getDayOfMonth()));
            boolean passed = !date.first().isAfter(asOf) && day.isAfter(asOf);
            return passed || !date.monthOnly() ? date : PartialDate.of(day);
        });
    }

    /** No legacy name beside a level that is stated: the two might contradict each other. */
    private static Optional<String> plain(Optional<Level> stated, Optional<String> name) {
        return name.filter(n -> stated.isEmpty() || !isLegacy(n));
    }

    private static Optional<Level> level(Optional<String> name, Optional<Level> stated, Optional<Level> other) {
        return stated.or(() -> name.filter(Holes::isLegacy).isPresent() ? Optional.empty() : other);
    }

    private static boolean isLegacy(String name) {
        return LEGACY.stream()
                .anyMatch(legacy -> name.replaceAll("[\\s\u3000①②]", "").startsWith(legacy));
    }

    private void certificates(List<Certificate> list) {
        filled.add(new Candidate(
                person.birthDate(),
                Optional.of(list),
                person.employment(),
                person.education(),
                person.titles(),
                person.training()));
    }

    private void employment(List<Spell> list) {
        filled.add(new Candidate(
                person.birthDate(),
                person.certificates(),
                Optional.of(list),
                person.education(),
                person.titles(),
                person.training()));
    }

    private void education(List<Schooling> list) {
        filled.add(new Candidate(
                person.birthDate(),
                person.certificates(),
                person.employment(),
                Optional.of(list),
                person.titles(),
                person.training()));
    }

    private void titles(List<Title> list) {
        filled.add(new Candidate(
                person.birthDate(),
                person.certificates(),
                person.employment(),
                person.education(),
                Optional.of(list),
                person.training()));
    }

    private void training(List<Training> list) {
        filled.add(new Candidate(
                person.birthDate(),
                person.certificates(),
                person.employment(),
                person.education(),
                person.titles(),
                Optional.of(list)));
    }
}
