package io.github.baokao.policy;

import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Names of occupations, majors and regions that a person who applies for something may write. */
final class RandomNames {
    private static final List<String> OTHER_NAMES =
            List.of("厨师", "推销员", "网商", "直播销售员", "电子商务", "电子商务师助理", "商务经纪与代理", "会计", "经济与贸易专业人员");
    private static final List<String> LEGACY = List.of("电子商务员", "助理电子商务师", "高级电子商务师");

    private final Random random;
    private final String own;
    private final int ownShare;
    private final List<String> related = new ArrayList<>();
    private final List<String> majors = new ArrayList<>(List.of("电子商务", "法学"));
    private final List<String> occupations;

    RandomNames(Catalog catalog, Target target, Random random) {
        this.random = random;
        own = target.occupation();
        // a person who has only ever worked in the own occupation, or one who has seen the world
        ownShare = random.nextInt(100) < 40 ? 90 : 40;
        occupations = catalog.occupations().stream().map(Occupation::name).toList();
        ReferenceConditions.lists(target)
                .ifPresent(guide -> catalog.lists().stream()
                        .filter(l -> l.id().startsWith(guide)
                                && l.occupation().name().equals(own))
                        .forEach(l -> {
                            related.addAll(names(l.related()));
                            l.majors().forEach(m -> majors.addAll(names(m.names())));
                        }));
    }

    String occupation() {
        int kind = random.nextInt(100);
        if (random.nextInt(100) < ownShare) {
            return decorated(own, "（网商）");
        }
        String name = kind < 50 && !related.isEmpty()
                ? pick(related)
                : kind < 70 ? pick(LEGACY) : kind < 88 ? pick(OTHER_NAMES) : pick(occupations);
        return decorated(name, pick(List.of("（网商）", "(直播销售员)", " （ 工种 ）")));
    }

    String major() {
        return decorated(random.nextInt(100) < 80 ? pick(majors) : pick(OTHER_NAMES), "");
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

    /** One of a region's names; a target of the framework may name a region that has published no guide at all. */
    static Optional<String> region(Catalog catalog, Target chosen, Random random) {
        if (chosen.region().isEmpty() && (chosen.edition().isPresent() || random.nextBoolean())) {
            return Optional.empty();
        }
        Set<String> guides = Set.of("beijing", "hebei");
        List<Region> regions = catalog.regions().stream()
                .filter(r -> chosen.region().map(id -> id.equals(r.id())).orElse(!guides.contains(r.id())))
                .toList();
        Region region = regions.get(random.nextInt(regions.size()));
        List<String> names = new ArrayList<>(List.of(region.id(), region.name()));
        names.addAll(region.otherNames());
        return Optional.of(names.get(random.nextInt(names.size())));
    }

    private static List<String> names(NameList list) {
        List<String> names = new ArrayList<>(list.entries());
        list.misprints().forEach(m -> names.add(m.meant()));
        list.compounds().forEach(c -> names.addAll(c.names()));
        return names;
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
