package io.github.baokao.internal.decide.engine;

import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import io.github.baokao.internal.base.word.NearestWord;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the programme for a target: the region's guide, else the national framework, else an error that names what exists. */
final class ProgrammeIndex {
    private record Key(String place, Level level, String occupation) {}

    /** Equal to itself alone: to compare what a programme holds would cost more than to prepare it. */
    private static final class Offer {
        private final Programme programme;
        private final Offering offering;
        private final PreparedProgramme.Shared shared;

        private Offer(Programme programme, Offering offering, PreparedProgramme.Shared shared) {
            this.programme = programme;
            this.offering = offering;
            this.shared = shared;
        }
    }

    private static final int REMEMBERED = 10_000;
    private static final String FALLBACK = "";

    private final Catalog catalog;
    private final Map<Key, Offer> offers = new HashMap<>();
    private final Bounded<Offer, PreparedProgramme> prepared;
    private final Bounded<Target, PreparedProgramme> found =
            new Bounded<>(REMEMBERED, this::search, ProgrammeIndex::isShort);
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Occupation> occupations = new LinkedHashMap<>();

    ProgrammeIndex(Catalog catalog, NameRegister names, Rulebook rules) {
        this.catalog = catalog;
        RuleCache cache = new RuleCache(rules);
        for (Region region : catalog.regions()) {
            Stream.concat(Stream.of(region.id(), region.name()), region.otherNames().stream())
                    .forEach(name -> regions.put(word(name), region));
        }
        catalog.occupations().forEach(occupation -> occupations.put(NameForms.key(occupation.name()), occupation));
        for (Programme programme : catalog.programmes()) {
            PreparedProgramme.Shared shared = new PreparedProgramme.Shared(catalog, programme, cache, names);
            for (Offering offering : programme.offerings()) {
                Key key = new Key(
                        place(programme),
                        programme.level(),
                        offering.occupation().id());
                offers.put(key, new Offer(programme, offering, shared));
            }
        }
        SharedLists lists = new SharedLists(offers.size(), names, rules);
        prepared = new Bounded<>(
                offers.size(),
                offer ->
                        new PreparedProgramme(offer.shared, new OfferingIndex(offer.programme, offer.offering, lists)));
    }

    /**
     * The programme for a target.
     *
     * @throws InvalidApplicationException if there is none, saying what exists
     */
    PreparedProgramme find(Target target) {
        return found.get(target);
    }

    private PreparedProgramme search(Target target) {
        List<Fault> faults = unknownNames(Optional.of(target.occupation()), target.region());
        Optional<Occupation> occupation = occupation(target.occupation());
        if (occupation.isEmpty() || !faults.isEmpty()) {
            throw new InvalidApplicationException(faults);
        }
        Optional<Region> region = target.region().flatMap(this::region);
        List<String> places = target.edition().isPresent()
                ? List.of(place(target.edition().get()))
                : region.map(found -> List.of(found.id(), FALLBACK)).orElse(List.of(FALLBACK));
        for (String place : places) {
            Offer found =
                    offers.get(new Key(place, target.level(), occupation.get().id()));
            if (found != null) {
                return prepared.get(found);
            }
        }
        throw new InvalidApplicationException(List.of(none(target, occupation.get(), places)));
    }

    /** What is wrong with the names of an occupation and a region. */
    List<Fault> unknownNames(Optional<String> occupation, Optional<String> region) {
        List<Fault> faults = new ArrayList<>();
        occupation
                .filter(name -> occupation(name).isEmpty())
                .ifPresent(name -> faults.add(unknown("target.occupation", "职业", name, occupationNames())));
        region.filter(name -> region(name).isEmpty())
                .ifPresent(name -> faults.add(unknown("target.region", "地区", name, regionNames())));
        return faults;
    }

    private Optional<Region> region(String written) {
        return Optional.ofNullable(regions.get(word(written)));
    }

    private static boolean isShort(Target target) {
        return Bounded.isShort(target.occupation())
                && target.region().map(Bounded::isShort).orElse(true);
    }

    private Optional<Occupation> occupation(String written) {
        String whole = NameForms.key(written);
        Occupation found = occupations.get(whole);
        return Optional.ofNullable(found != null ? found : occupations.get(NameForms.withoutSubTrade(whole)));
    }

    private Fault none(Target target, Occupation occupation, List<String> places) {
        String levels = offers.keySet().stream()
                .filter(key -> places.contains(key.place()) && key.occupation().equals(occupation.id()))
                .map(Key::level)
                .distinct()
                .sorted(Comparator.comparing(this::place))
                .map(this::name)
                .collect(Collectors.joining("、"));
        String where = target.edition().map(edition -> edition.word() + "版标准").orElse("已收录的指南和国家框架");
        String exists = levels.isEmpty() ? "该标准不含这个职业" : "现有：" + levels;
        return new Fault(
                "target.level", where + "中没有“" + occupation.name() + "”的" + name(target.level()) + "报考条件；" + exists);
    }

    private static Fault unknown(String path, String kind, String found, List<String> known) {
        // what resembles no known word may be anything, so it is not repeated
        String what = NearestWord.to(found, known)
                .map(word -> "没有名为“" + found + "”的" + kind + "，是不是“" + word + "”")
                .orElse("没有这个" + kind);
        return new Fault(path, what + "；现有：" + String.join("、", known));
    }

    private List<String> occupationNames() {
        return catalog.occupations().stream().map(Occupation::name).toList();
    }

    private List<String> regionNames() {
        return catalog.regions().stream().map(Region::name).toList();
    }

    /** Its place on the ladder. */
    private int place(Level level) {
        return catalog.levels().stream().map(LevelName::level).toList().indexOf(level);
    }

    private String name(Level level) {
        return catalog.levels().stream()
                .filter(names -> names.level() == level)
                .map(names -> names.name())
                .findFirst()
                .orElse(level.id());
    }

    private static String place(Programme programme) {
        return programme
                .edition()
                .map(ProgrammeIndex::place)
                .or(() -> programme.region().map(Region::id))
                .orElse(FALLBACK);
    }

    private static String place(Edition edition) {
        return "edition " + edition.word();
    }

    private static String word(String name) {
        return NameForms.key(name).toLowerCase(Locale.ROOT);
    }
}
