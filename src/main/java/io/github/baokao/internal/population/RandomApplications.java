package io.github.baokao.internal.population;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Region;
import io.github.baokao.term.ClassType;
import io.github.baokao.term.Degree;
import io.github.baokao.term.Level;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.TitleLevel;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes applications over all programmes and occupations of some catalogues, with their names and near their figures; the same
 * seed makes the same ones. What the catalogues do not agree on is drawn more often.
 */
public final class RandomApplications {
    private final List<Catalog> catalogs;
    private final Random random;
    private final List<Destination> destinations;
    private final boolean wholeMonths;

    private LocalDate asOf = LocalDate.EPOCH;
    private Target target;
    private RandomNames names;
    private List<Integer> years;

    /**
     * A source of applications.
     *
     * @param catalogs the catalogues, at least one
     * @param seed the seed
     * @param wholeMonths whether every spell begins on the first of a month and ends on its last day, and certificates and titles
     *     are issued on the first of a month, so that single days never add up to a month
     */
    public RandomApplications(List<Catalog> catalogs, long seed, boolean wholeMonths) {
        this.catalogs = List.copyOf(catalogs);
        this.wholeMonths = wholeMonths;
        random = new Random(seed);
        destinations = Destination.in(catalogs);
        Destination first = destinations.get(0);
        target = first.target();
        names = new RandomNames(catalogs, first, random);
        years = Figures.of(first.programmes());
    }

    /** The next one; it has no id, and names no person, school or employer. */
    public Application next() {
        start(pick(destinations));
        Candidate candidate = new Candidate(
                Optional.empty(),
                listed(this::certificate, 3),
                chance(8) ? Optional.empty() : Optional.of(chance(8) ? List.of() : work()),
                listed(this::schooling, 2),
                listed(this::title, 2),
                listed(this::training, 2));
        return new Application(Optional.empty(), target, asOf, candidate);
    }

    private void start(Destination chosen) {
        Target open = chosen.target();
        target = new Target(open.occupation(), open.level(), region(open), open.edition());
        int year = 2019 + random.nextInt(9);
        LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        asOf = wholeMonths || chance(25) ? YearMonth.from(day).atEndOfMonth() : day;
        names = new RandomNames(catalogs, chosen, random);
        years = Figures.of(chosen.programmes());
    }

    /** One of a region's names; a target of the framework may name a region that has published no guide at all. */
    private Optional<String> region(Target chosen) {
        if (chosen.region().isEmpty() && (chosen.edition().isPresent() || random.nextBoolean())) {
            return Optional.empty();
        }
        Set<String> guides = catalogs.stream()
                .flatMap(catalog -> catalog.programmes().stream())
                .flatMap(programme -> programme.region().stream())
                .map(Region::id)
                .collect(Collectors.toSet());
        List<Region> regions = pick(catalogs).regions().stream()
                .filter(r -> chosen.region().map(id -> id.equals(r.id())).orElse(!guides.contains(r.id())))
                .toList();
        if (regions.isEmpty()) {
            return chosen.region();
        }
        Region region = pick(regions);
        List<String> spellings = new ArrayList<>(List.of(region.id(), region.name()));
        spellings.addAll(region.otherNames());
        return Optional.of(pick(spellings));
    }

    private <T> Optional<List<T>> listed(Supplier<T> entry, int most) {
        if (chance(8)) {
            return Optional.empty();
        }
        int size = chance(10) ? 0 : 1 + random.nextInt(most);
        List<T> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry.get());
        }
        return Optional.of(entries);
    }

    /** A certificate of the level below or of any other one. */
    public Certificate certificate() {
        Level below = Level.of(Math.min(5, target.level().number() + 1));
        Optional<String> name = maybe(95, () -> names.occupation());
        return new Certificate(
                name,
                maybe(93, () -> chance(75) ? below : pick(Level.values())),
                issued(),
                Optional.empty(),
                Optional.empty());
    }

    /** A title. */
    public Title title() {
        return new Title(
                Optional.of(names.title()),
                maybe(93, () -> pick(TitleLevel.values())),
                issued(),
                maybe(65, () -> chance(80)));
    }

    /** A course of training. */
    public Training training() {
        Optional<Level> level = maybe(93, () -> chance(70) ? target.level() : pick(Level.values()));
        return new Training(maybe(95, () -> names.occupation()), level, issued());
    }

    /** A schooling. */
    public Schooling schooling() {
        Optional<SchoolType> school = maybe(93, () -> chance(25) ? SchoolType.UNIVERSITY : pick(SchoolType.values()));
        boolean higher = school.filter(s -> s.compareTo(SchoolType.HIGHER_VOCATIONAL) >= 0)
                .isPresent();
        return new Schooling(
                Optional.empty(),
                school,
                maybe(higher ? 5 : 85, () -> pick(ClassType.values())),
                maybe(higher ? 80 : 8, () -> pick(Degree.values())),
                maybe(93, () -> names.major()),
                maybe(30, () -> names.majorCategory()),
                maybe(93, () -> chance(70) ? StudyStatus.GRADUATED : pick(StudyStatus.values())),
                maybe(80, () -> partial(longAgo(), 30)),
                maybe(60, () -> chance(75)));
    }

    /** One spell that may stand anywhere. */
    public Spell spell() {
        LocalDate from = longAgo();
        Optional<LocalDate> to =
                maybe(60, () -> from.plusMonths(random.nextInt(150)).minusDays(1));
        return spell(from, to.filter(end -> !end.isBefore(from)));
    }

    /** Spells that make up some years, give or take a day, in one to four pieces with or without gaps between. */
    private List<Spell> work() {
        if (chance(25)) {
            return new ArrayList<>(List.of(spell()));
        }
        int months = 12 * pick(years);
        int pieces = 1 + random.nextInt(4);
        LocalDate from = asOf.plusDays(1)
                .minusMonths(months + (chance(50) ? 0 : random.nextInt(24)))
                .plusDays(jitter());
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            int length = i == pieces - 1 ? months : random.nextInt(months + 1);
            months -= length;
            LocalDate start = firstOfMonth(from);
            LocalDate end = start.plusMonths(length).plusDays(i == pieces - 1 ? jitter() - 1 : -1);
            boolean open = i == pieces - 1 && chance(50);
            if (end.isBefore(start)) {
                continue;
            }
            spells.add(spell(start, open ? Optional.empty() : Optional.of(end)));
            int gap = chance(55) ? 0 : random.nextInt(70) - 35;
            from = wholeMonths ? end.plusDays(1).plusMonths(gap / 12) : end.plusDays(1 + gap);
        }
        return spells;
    }

    private Spell spell(LocalDate start, Optional<LocalDate> end) {
        LocalDate from = firstOfMonth(start);
        Optional<LocalDate> to = end.map(e -> wholeMonths ? YearMonth.from(e).atEndOfMonth() : e);
        Optional<PartialDate> founded = maybe(12, () -> partial(from.plusDays(random.nextInt(60) - 45), 30));
        Optional<PartialDate> dissolved =
                maybe(12, () -> partial(to.orElse(asOf).plusDays(random.nextInt(60) - 15), 30));
        return new Spell(
                Optional.empty(),
                maybe(95, () -> names.occupation()),
                maybe(95, () -> partial(from, 35)),
                to.map(date -> partial(date, 40)),
                founded,
                dissolved);
    }

    private Optional<PartialDate> issued() {
        return maybe(92, () -> partial(firstOfMonth(longAgo()), wholeMonths ? 0 : 30));
    }

    private LocalDate longAgo() {
        int ago = chance(10) ? 0 : pick(years) + (chance(30) ? 1 : 0);
        LocalDate day = asOf.minusYears(ago).plusDays(chance(50) ? jitter() : random.nextInt(80) - 40);
        return firstOfMonth(day);
    }

    private int jitter() {
        return wholeMonths ? 0 : random.nextInt(5) - 2;
    }

    private LocalDate firstOfMonth(LocalDate day) {
        return wholeMonths ? day.withDayOfMonth(1) : day;
    }

    private PartialDate partial(LocalDate day, int monthOnly) {
        return chance(monthOnly) ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day);
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** The numbers it draws from. */
    public Random random() {
        return random;
    }
}
