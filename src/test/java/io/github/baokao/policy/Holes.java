package io.github.baokao.policy;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.Period;
import io.github.baokao.internal.workbench.population.RandomApplications;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same application with one missing fact filled in. Left out, because the semantics take the absent fact for something: an
 * employer's dates (absent: no conflict), a level beside a legacy certificate name (absent: the one that the name tells), the degree
 * of a school that is no university (absent: 专科 or none), the end of work that goes on, the day on which somebody graduates who is
 * still at school (absent: within the year). Nor are days filled into the month-only dates of work, which begins and is joined by
 * its months.
 */
final class Holes {
    private static final String UNIVERSITY = "普通高等学校";
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
        for (Kind kind : TestPolicy.CATALOG.kinds()) {
            if (!kind.isSingle()) {
                holes.list(kind);
                kind.fields().forEach(field -> holes.field(kind, field));
            }
        }
        return holes.applications(application);
    }

    /** One application for each month-only date of a certificate, title, training or graduation, with a day in that month. */
    static List<Application> fillDays(Application application, RandomApplications random) {
        Holes holes = new Holes(application, random);
        for (Kind kind : TestPolicy.CATALOG.kinds()) {
            if (kind.period().isEmpty()) {
                kind.fields().forEach(field -> holes.day(kind, field));
            }
        }
        return holes.applications(application);
    }

    private List<Application> applications(Application application) {
        return filled.stream()
                .map(candidate -> Application.of(application.target(), application.asOf(), candidate))
                .toList();
    }

    private void list(Kind kind) {
        if (person.list(kind.list()).isEmpty()) {
            filled.add(person.with(kind.list(), List.of(random.fact(kind), random.fact(kind))));
        }
    }

    private void field(Kind kind, Field field) {
        List<Fact> facts = person.list(kind.list()).orElse(List.of());
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Fact other = random.fact(kind);
            if (!fact.has(field.id()) && other.has(field.id())) {
                Optional<Fact> fill = filled(fact, field, other).filter(one -> isFree(kind, field, fact, one));
                add(kind, i, fill);
            }
        }
    }

    private static Optional<Fact> filled(Fact fact, Field field, Fact other) {
        Optional<Object> value = switch (field.type()) {
            case DATE -> other.date(field.id()).map(Object.class::cast);
            case NUMBER -> other.number(field.id()).map(Object.class::cast);
            case FLAG -> other.flag(field.id()).map(Object.class::cast);
            case TEXT, LEVEL, OCCUPATION, MAJOR, WORD -> other.text(field.id()).map(Object.class::cast);
        };
        return value.map(known -> fact.with(field.id(), known));
    }

    /** Whether the absent value was not taken for something else. */
    private boolean isFree(Kind kind, Field field, Fact before, Fact after) {
        if (kind.period().filter(period -> !isFree(period, field, after)).isPresent()) {
            return false;
        }
        Optional<String> school =
                field.type() == FieldType.WORD ? field.link(FieldLink.SCHOOL).flatMap(before::text) : Optional.empty();
        if (school.filter(type -> !type.equals(UNIVERSITY)).isPresent()) {
            return false;
        }
        for (Field other : kind.fields()) {
            // no legacy name beside a level that is stated: the two might contradict each other
            Optional<String> name = other.link(FieldLink.NAME).flatMap(after::text);
            if (after.has(other.id()) && name.filter(Holes::isLegacy).isPresent()) {
                return false;
            }
            Optional<PartialDate> until = other.link(FieldLink.UNTIL).flatMap(after::date);
            String over = other.words().isEmpty() ? "" : other.words().get(0).text();
            if (until.isPresent()
                    && after.has(other.id())
                    && (!after.text(other.id()).equals(Optional.of(over))
                            || until.get().last().isAfter(asOf))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(Period period, Field field, Fact after) {
        if (field.type() != FieldType.DATE) {
            return true;
        }
        Optional<PartialDate> from = after.date(period.from().id());
        Optional<PartialDate> to = after.date(period.to().id());
        return field.equals(period.from())
                && (to.isEmpty()
                        || !to.get().first().isBefore(from.orElseThrow().last()));
    }

    private static boolean isLegacy(String name) {
        return LEGACY.stream()
                .anyMatch(legacy -> name.replaceAll("[\\s\u3000①②]", "").startsWith(legacy));
    }

    /** A day in a month of which only the month is known, not after the day of signing if the month began by then. */
    private void day(Kind kind, Field field) {
        List<Fact> facts = person.list(kind.list()).orElse(List.of());
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            add(
                    kind,
                    i,
                    fact.date(field.id())
                            .filter(PartialDate::monthOnly)
                            .map(month -> month.first()
                                    .plusDays(
                                            random.random().nextInt(month.last().getDayOfMonth())))
                            .filter(day ->
                                    !day.isAfter(asOf) || day.withDayOfMonth(1).isAfter(asOf))
                            .map(day -> fact.with(field.id(), PartialDate.of(day))));
        }
    }

    private void add(Kind kind, int index, Optional<Fact> fill) {
        fill.ifPresent(fact -> {
            List<Fact> changed = new ArrayList<>(person.list(kind.list()).orElseThrow());
            changed.set(index, fact);
            filled.add(person.with(kind.list(), changed));
        });
    }
}
