package io.github.baokao.internal.workbench.population;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.OwnMajors;
import io.github.baokao.catalog.SubTrade;
import io.github.baokao.term.RulingKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/** Names of occupations, majors and titles that a person who applies for something may write, as some catalogues know them. */
final class RandomNames {
    /** Names that no guide lists, for whatever they apply. */
    private static final List<String> ORDINARY = List.of("厨师", "推销员", "商务经纪与代理", "会计", "经济与贸易专业人员", "法学");

    private static final String TITLE = "经济师";

    private final Random random;
    private final String own;
    private final int ownShare;
    private final List<String> related = new ArrayList<>();
    private final List<String> majors = new ArrayList<>();
    private final List<String> titles = new ArrayList<>(List.of(TITLE));
    private final List<String> classes = new ArrayList<>();
    private final List<String> occupations;
    private final List<String> legacy;
    private final List<String> trades;
    private final List<String> others;

    RandomNames(List<Catalog> catalogs, Destination destination, Random random) {
        this.random = random;
        own = destination.target().occupation();
        // a person who has only ever worked in the own occupation, or one who has seen the world
        ownShare = random.nextInt(100) < 40 ? 90 : 40;
        occupations = all(catalogs, occupation -> Stream.of(occupation.name()));
        legacy = all(
                catalogs, occupation -> occupation.legacyCertificates().stream().map(LegacyCertificate::name));
        trades = all(catalogs, occupation -> occupation.subTrades().stream().map(SubTrade::name));
        others = Stream.of(ORDINARY.stream(), trades.stream(), nearMisses())
                .flatMap(Function.identity())
                .distinct()
                .toList();
        List<OccupationLists> lists = destination.offerings().stream()
                .flatMap(offering -> offering.lists().stream())
                .toList();
        weighted(lists.stream().map(RandomNames::related).toList(), related);
        weighted(lists.stream().map(RandomNames::majors).toList(), majors);
        majors.addAll(List.of("法学", nearMisses().findFirst().orElse(own)));
        majors.addAll(destination.offerings().stream()
                .map(Offering::occupation)
                .flatMap(occupation -> occupation.ownMajors().stream())
                .map(OwnMajors::names)
                .flatMap(List::stream)
                .toList());
        catalogs.stream()
                .flatMap(catalog -> catalog.lists().stream())
                .flatMap(list -> list.majors().stream())
                .flatMap(list -> list.names().classes().stream())
                .distinct()
                .forEach(classes::add);
        catalogs.forEach(this::addRulings);
    }

    private void addRulings(Catalog catalog) {
        catalog.rulings().stream()
                .filter(ruling -> ruling.occupation().equals(own))
                .forEach(ruling -> {
                    List<String> names = ruling.kind() == RulingKind.OCCUPATION
                            ? related
                            : ruling.kind() == RulingKind.MAJOR ? majors : titles;
                    names.add(ruling.name());
                });
    }

    /** Names that are no occupation but look like this one. */
    private Stream<String> nearMisses() {
        String stem = own.endsWith("师") || own.endsWith("员") ? own.substring(0, own.length() - 1) : own;
        return Stream.of(stem.isEmpty() ? own : stem, own + "助理");
    }

    String occupation() {
        int kind = random.nextInt(100);
        if (random.nextInt(100) < ownShare) {
            return decorated(own, "（" + trade() + "）");
        }
        String name = kind < 50 && !related.isEmpty()
                ? pick(related)
                : kind < 70 && !legacy.isEmpty() ? pick(legacy) : kind < 88 ? pick(others) : pick(occupations);
        return decorated(name, pick(List.of("（" + trade() + "）", "(" + trade() + ")", " （ 工种 ）")));
    }

    String major() {
        return decorated(random.nextInt(100) < 80 ? pick(majors) : pick(others), "");
    }

    String title() {
        return pick(titles);
    }

    /** The class of a major; now and then none that a list names, or one with a space in it. */
    String majorCategory() {
        if (classes.isEmpty() || random.nextInt(100) < 15) {
            return "管理类";
        }
        String name = pick(classes);
        return random.nextInt(100) < 15 ? name.substring(0, name.length() - 1) + " 类" : name;
    }

    private String trade() {
        return trades.isEmpty() ? "工种" : pick(trades);
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

    /** All names of all versions of a list; those that not every version has make up a quarter of them or more. */
    private static void weighted(List<List<String>> versions, List<String> into) {
        versions.forEach(into::addAll);
        List<String> changed = new LinkedHashSet<>(into)
                .stream()
                        .filter(name -> !versions.stream().allMatch(version -> version.contains(name)))
                        .toList();
        if (!changed.isEmpty()) {
            int times = Math.max(1, into.size() / changed.size() / 3);
            for (int i = 0; i < times; i++) {
                into.addAll(changed);
            }
        }
    }

    private static List<String> related(OccupationLists lists) {
        List<String> names = names(lists.related());
        names.addAll(lists.excluded().stream()
                .map(Exclusion::names)
                .flatMap(List::stream)
                .toList());
        return names;
    }

    private static List<String> majors(OccupationLists lists) {
        return lists.majors().stream()
                .map(MajorList::names)
                .flatMap(names -> names(names).stream())
                .toList();
    }

    private static List<String> names(NameList list) {
        List<String> names = new ArrayList<>(list.entries());
        list.misprints().forEach(m -> names.add(m.meant()));
        list.compounds().forEach(c -> names.addAll(c.names()));
        return names;
    }

    private static List<String> all(List<Catalog> catalogs, Function<Occupation, Stream<String>> names) {
        return catalogs.stream()
                .flatMap(catalog -> catalog.occupations().stream())
                .flatMap(names)
                .distinct()
                .toList();
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
