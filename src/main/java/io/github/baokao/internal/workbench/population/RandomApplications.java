package io.github.baokao.internal.workbench.population;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Region;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes applications over all programmes and occupations of some catalogues, with their names and near their figures; the same
 * seed makes the same ones. What the catalogues do not agree on is drawn more often.
 */
public final class RandomApplications {
    private final List<Catalog> catalogs;
    private final boolean wholeMonths;
    private final Draw draw;
    private final List<Destination> destinations;
    private final Map<String, List<Kind>> kinds = new LinkedHashMap<>();
    private final List<String> levels;

    private RandomFacts facts;

    /**
     * A source of applications.
     *
     * @param catalogs the catalogues, at least one
     * @param seed the seed
     * @param wholeMonths whether every spell begins on the first of a month and ends on its last day, and everything else happens
     *     on the first of a month, so that single days never add up to a month
     */
    public RandomApplications(List<Catalog> catalogs, long seed, boolean wholeMonths) {
        this.catalogs = List.copyOf(catalogs);
        this.wholeMonths = wholeMonths;
        draw = new Draw(new Random(seed));
        destinations = Destination.in(catalogs);
        for (Catalog catalog : catalogs) {
            catalog.kinds()
                    .forEach(kind -> kinds.computeIfAbsent(kind.id(), id -> new ArrayList<>())
                            .add(kind));
        }
        levels = catalogs.stream()
                .flatMap(catalog -> catalog.levels().stream())
                .map(name -> name.level().id())
                .distinct()
                .toList();
        facts = facts(destinations.get(0), LocalDate.EPOCH);
    }

    /** The next one; it has no id, and names no person, school or employer. */
    public Application next() {
        Destination chosen = draw.pick(destinations);
        Target open = chosen.target();
        Target target = new Target(open.occupation(), open.level(), region(open), open.edition());
        LocalDate day = LocalDate.of(2019 + draw.below(9), 1 + draw.below(12), 1 + draw.below(28));
        LocalDate asOf = wholeMonths || draw.chance(25) ? YearMonth.from(day).atEndOfMonth() : day;
        facts = facts(chosen, asOf);
        return new Application(Optional.empty(), target, asOf, candidate());
    }

    private RandomFacts facts(Destination chosen, LocalDate asOf) {
        return new RandomFacts(
                draw,
                new RandomDates(draw, asOf, wholeMonths),
                new RandomNames(catalogs, chosen, draw.random()),
                new Figures(chosen.programmes()),
                levels);
    }

    private Candidate candidate() {
        Map<String, List<Fact>> lists = new LinkedHashMap<>();
        Map<String, Object> own = new HashMap<>();
        for (List<Kind> versions : kinds.values()) {
            Kind kind = draw.pick(versions);
            if (kind.isSingle()) {
                own.putAll(facts.values(kind, kind.fields()));
            } else {
                facts.list(kind).ifPresent(some -> lists.put(kind.list(), some));
            }
        }
        if (!own.isEmpty()) {
            lists.put(Candidate.PERSON, List.of(Fact.of(own)));
        }
        LocalDate first = lists.values().stream()
                .flatMap(List::stream)
                .flatMap(fact -> fact.fields().stream().flatMap(field -> fact.date(field).stream()))
                .map(PartialDate::first)
                .min(Comparator.naturalOrder())
                .orElse(facts.dates().asOf());
        lists.computeIfPresent(Candidate.PERSON, (list, person) -> List.of(born(person.get(0), first)));
        return new Candidate(lists);
    }

    /** Nobody did anything before being born. */
    private static Fact born(Fact person, LocalDate day) {
        Fact born = person;
        for (String field : person.fields()) {
            born = person.date(field).isPresent() ? born.with(field, PartialDate.of(day)) : born;
        }
        return born;
    }

    /** One of a region's names; a target of the framework may name a region that has published no guide at all. */
    private Optional<String> region(Target chosen) {
        if (chosen.region().isEmpty() && (chosen.edition().isPresent() || draw.chance(50))) {
            return Optional.empty();
        }
        Set<String> guides = catalogs.stream()
                .flatMap(catalog -> catalog.programmes().stream())
                .flatMap(programme -> programme.region().stream())
                .map(Region::id)
                .collect(Collectors.toSet());
        List<Region> regions = draw.pick(catalogs).regions().stream()
                .filter(r -> chosen.region().map(id -> id.equals(r.id())).orElse(!guides.contains(r.id())))
                .toList();
        if (regions.isEmpty()) {
            return chosen.region();
        }
        Region region = draw.pick(regions);
        List<String> spellings = new ArrayList<>(List.of(region.id(), region.name()));
        spellings.addAll(region.otherNames());
        return Optional.of(draw.pick(spellings));
    }

    /** One fact of a kind that the last application could have had, too. */
    public Fact fact(Kind kind) {
        return facts.fact(kind);
    }

    /** The numbers it draws from. */
    public Random random() {
        return draw.random();
    }
}
