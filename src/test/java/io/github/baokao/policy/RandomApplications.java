package io.github.baokao.policy;

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
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
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

/** Makes applications over all programmes and occupations, most of them near a threshold; the same seed makes the same ones. */
final class RandomApplications {
    private static final int[] YEARS = {1, 2, 3, 4, 5, 5, 6, 8, 10, 13, 19};
    private static final List<String> OTHER_NAMES =
            List.of("厨师", "推销员", "网商", "直播销售员", "电子商务", "电子商务师助理", "商务经纪与代理", "会计", "经济与贸易专业人员");
    private static final List<String> LEGACY = List.of("电子商务员", "助理电子商务师", "高级电子商务师");

    private final Catalog catalog;
    private final Random random;
    private final List<Target> targets = new ArrayList<>();
    private final boolean wholeMonths;

    private LocalDate asOf = LocalDate.EPOCH;
    private Target target = Target.national("", Level.LEVEL_4);
    private List<String> related = List.of();
    private List<String> majors = List.of();
    private int ownShare;

    /**
     * A source of applications.
     *
     * @param wholeMonths whether every spell begins on the first of a month and ends on its last day, and certificates and titles
     *     are issued on the first of a month, so that single days never add up to a month
     */
    RandomApplications(Catalog catalog, long seed, boolean wholeMonths) {
        this.catalog = catalog;
        this.wholeMonths = wholeMonths;
        random = new Random(seed);
        for (Programme programme : catalog.programmes()) {
            for (Offering offering : programme.offerings()) {
                Optional<String> region = programme.region().map(Region::id);
                targets.add(new Target(offering.occupation().name(), programme.level(), region, programme.edition()));
            }
        }
    }

    /** Every programme and occupation that can be applied for. */
    List<Target> targets() {
        return targets;
    }

    Application next() {
        start(pick(targets));
        Candidate candidate = new Candidate(
                Optional.empty(),
                listed(this::certificate, 3),
                chance(8) ? Optional.empty() : Optional.of(chance(8) ? List.of() : work()),
                listed(this::schooling, 2),
                listed(this::title, 2),
                listed(this::training, 2));
        return new Application(Optional.empty(), target, asOf, candidate);
    }

    private void start(Target chosen) {
        target = new Target(chosen.occupation(), chosen.level(), region(chosen), chosen.edition());
        int year = 2019 + random.nextInt(9);
        LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        // a person who has only ever worked in the own occupation, or one who has seen the world
        ownShare = chance(40) ? 90 : 40;
        asOf = wholeMonths || chance(25) ? YearMonth.from(day).atEndOfMonth() : day;
        List<String> names = new ArrayList<>();
        List<String> subjects = new ArrayList<>(List.of("电子商务", "法学"));
        ReferenceConditions.lists(target)
                .ifPresent(guide -> catalog.lists().stream()
                        .filter(l -> l.id().startsWith(guide)
                                && l.occupation().name().equals(target.occupation()))
                        .forEach(l -> {
                            names.addAll(names(l.related()));
                            l.majors().forEach(m -> subjects.addAll(names(m.names())));
                        }));
        related = names;
        majors = subjects;
    }

    /** One of a region's names; a target of the framework may name a region that has published no guide at all. */
    private Optional<String> region(Target chosen) {
        if (chosen.region().isEmpty() && (chosen.edition().isPresent() || chance(50))) {
            return Optional.empty();
        }
        Set<String> guides = Set.of("beijing", "hebei");
        List<Region> regions = catalog.regions().stream()
                .filter(r -> chosen.region().map(id -> id.equals(r.id())).orElse(!guides.contains(r.id())))
                .toList();
        Region region = pick(regions);
        List<String> names = new ArrayList<>(List.of(region.id(), region.name()));
        names.addAll(region.otherNames());
        return Optional.of(pick(names));
    }

    private static List<String> names(NameList list) {
        List<String> names = new ArrayList<>(list.entries());
        list.misprints().forEach(m -> names.add(m.meant()));
        list.compounds().forEach(c -> names.addAll(c.names()));
        return names;
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
    Certificate certificate() {
        Level below = Level.of(Math.min(5, target.level().number() + 1));
        Optional<String> name = maybe(95, this::occupation);
        return new Certificate(
                name,
                maybe(93, () -> chance(75) ? below : pick(Level.values())),
                issued(),
                Optional.empty(),
                Optional.empty());
    }

    Title title() {
        return new Title(
                Optional.of("经济师"), maybe(93, () -> pick(TitleLevel.values())), issued(), maybe(65, () -> chance(80)));
    }

    Training training() {
        Optional<Level> level = maybe(93, () -> chance(70) ? target.level() : pick(Level.values()));
        return new Training(maybe(95, this::occupation), level, issued());
    }

    Schooling schooling() {
        Optional<SchoolType> school = maybe(93, () -> chance(25) ? SchoolType.UNIVERSITY : pick(SchoolType.values()));
        boolean higher = school.filter(s -> s.compareTo(SchoolType.HIGHER_VOCATIONAL) >= 0)
                .isPresent();
        return new Schooling(
                Optional.empty(),
                school,
                maybe(higher ? 5 : 85, () -> pick(ClassType.values())),
                maybe(higher ? 80 : 8, () -> pick(Degree.values())),
                maybe(93, this::major),
                maybe(30, () -> pick(List.of("信息类", "电子与信息类", "计算机类", "电子信息类", "计算机 类", "管理类"))),
                maybe(93, () -> chance(70) ? StudyStatus.GRADUATED : pick(StudyStatus.values())),
                maybe(80, () -> partial(longAgo(), 30)),
                maybe(60, () -> chance(75)));
    }

    /** One spell that may stand anywhere. */
    Spell spell() {
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
        int months = 12 * pick(YEARS);
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
                maybe(95, this::occupation),
                maybe(95, () -> partial(from, 35)),
                to.map(date -> partial(date, 40)),
                founded,
                dissolved);
    }

    private Optional<PartialDate> issued() {
        return maybe(92, () -> partial(firstOfMonth(longAgo()), wholeMonths ? 0 : 30));
    }

    private LocalDate longAgo() {
        int years = chance(10) ? 0 : pick(YEARS) + (chance(30) ? 1 : 0);
        LocalDate day = asOf.minusYears(years).plusDays(chance(50) ? jitter() : random.nextInt(80) - 40);
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

    private String occupation() {
        int kind = random.nextInt(100);
        if (chance(ownShare)) {
            return decorated(target.occupation(), "（网商）");
        }
        String name = kind < 50 && !related.isEmpty()
                ? pick(related)
                : kind < 70
                        ? pick(LEGACY)
                        : kind < 88 ? pick(OTHER_NAMES) : pick(targets).occupation();
        return decorated(name, pick(List.of("（网商）", "(直播销售员)", " （ 工种 ）")));
    }

    private String major() {
        return decorated(chance(80) ? pick(majors) : pick(OTHER_NAMES), "");
    }

    private String decorated(String name, String suffix) {
        return switch (random.nextInt(16)) {
            case 0 -> name + suffix;
            case 1 -> name + "①";
            case 2 -> name.substring(0, 1) + " " + name.substring(1);
            case 3 -> "\u3000" + name;
            case 4 -> name + suffix + "②";
            default -> name;
        };
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return chance(percent) ? Optional.of(value.get()) : Optional.empty();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private int pick(int[] values) {
        return values[random.nextInt(values.length)];
    }

    Random random() {
        return random;
    }
}
