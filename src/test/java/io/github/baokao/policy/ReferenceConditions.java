package io.github.baokao.policy;

import static io.github.baokao.policy.ReferenceConditions.Diploma.Major.ANY;
import static io.github.baokao.policy.ReferenceConditions.Diploma.Major.LISTED;
import static io.github.baokao.policy.ReferenceConditions.Diploma.Major.OTHER;
import static io.github.baokao.policy.ReferenceConditions.Diploma.Major.OWN;

import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.term.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Section 5 of the semantics: programmes and their conditions, as notation. */
final class ReferenceConditions {
    sealed interface Part permits Work, Held, Rank, Trained, Diploma {}

    record Work(int years, boolean related, boolean continuous) implements Part {}

    record Held(Level level, boolean related, int years, Optional<Work> then) implements Part {}

    record Rank(String level, Optional<Work> then) implements Part {}

    record Trained(Level level) implements Part {}

    record Diploma(List<Kind> anyOf) implements Part {
        enum Major {
            LISTED,
            OWN,
            OTHER,
            ANY
        }

        record Kind(
                Set<String> schools,
                Set<String> classes,
                Set<String> degrees,
                Major major,
                Set<String> status,
                boolean evaluated,
                int graduatedYears) {}
    }

    private static final Set<String> OCCUPATIONS = Set.of("电子商务师", "互联网营销师", "信息安全测试员", "供应链管理师");
    private static final Set<String> BEIJING = Set.of("beijing", "北京", "北京市", "peking");
    private static final Set<String> HEBEI = Set.of("hebei", "河北", "河北省", "hopeh");
    private static final Set<String> ANY_DEGREE = Set.of();
    private static final Set<String> ANY_CLASS = Set.of();
    private static final Set<String> DONE = Set.of("毕业");
    private static final Set<String> DONE_OR_LAST_YEAR = Set.of("毕业", "应届");
    private static final Set<String> ANY_STATUS = Set.of();
    private static final Set<String> FROM_COLLEGE = Set.of("专科", "本科", "硕士", "博士");
    private static final Set<String> FROM_BACHELOR = Set.of("本科", "硕士", "博士");
    /** The schools beside which the guides are silent about some others. */
    static final Set<String> HIGHER = Set.of("高等职业学校", "普通高等学校");

    private static final Set<String> NAMED = Set.of("技工学校", "高级技工学校", "技师学院", "中等职业学校", "高等职业学校", "普通高等学校");

    private static final Map<String, List<Part>> CONDITIONS = new LinkedHashMap<>();

    static {
        levelFour("beijing-4-");
        levelTwo("hebei-2-");
        put("beijing-1-1", cert(2, work(5)));

        levelFour("national-4-");
        levelTwo("national-2-");
        put("national-3-1", work(10));
        put("national-3-2", cert(4, work(4)));
        put("national-3-3", title("初级", work(1)));
        put(
                "national-3-4",
                edu(
                        Set.of("技工学校", "高级技工学校", "技师学院"),
                        Set.of("高级工班", "预备技师班", "技师班"),
                        ANY_DEGREE,
                        LISTED,
                        DONE_OR_LAST_YEAR,
                        false));
        put("national-3-5", cert(4), edu(HIGHER, ANY_CLASS, ANY_DEGREE, LISTED, DONE_OR_LAST_YEAR, false));
        put("national-3-6", edu(HIGHER, ANY_CLASS, ANY_DEGREE, LISTED, DONE_OR_LAST_YEAR, true));
        put("national-1-1", cert(2, work(5)));
        put("national-1-2", title("中级", work(5)), cert(2, work(1)));
        put("national-1-3", title("高级", work(1)));

        put("standard-2005-4-1", run(1));
        put("standard-2005-4-2", edu(Set.of("技工学校", "中等职业学校"), ANY_CLASS, ANY_DEGREE, OWN, DONE, false));
        put("standard-2005-4-3", training(4));
        put("standard-2005-3-1", run(6));
        put("standard-2005-3-2", edu(Set.of("高级技工学校", "技师学院", "高等职业学校"), ANY_CLASS, ANY_DEGREE, OWN, DONE, false));
        put("standard-2005-3-3", ownCert(4, 4));
        put("standard-2005-3-4", ownCert(4, 3), training(3));
        put("standard-2005-3-5", degree(FROM_COLLEGE, OWN));
        put("standard-2005-3-6", degree(FROM_COLLEGE, OTHER), run(1));
        put("standard-2005-3-7", degree(FROM_COLLEGE, OTHER), training(3));
        put("standard-2005-2-1", run(13));
        put("standard-2005-2-2", ownCert(3, 5));
        put("standard-2005-2-3", ownCert(3, 4), training(2));
        put("standard-2005-2-4", degree(FROM_BACHELOR, OWN), ownCert(3, 4));
        put("standard-2005-2-5", degree(FROM_BACHELOR, OWN), ownCert(3, 3), training(2));
        put("standard-2005-2-6", degree(FROM_BACHELOR, OTHER), ownCert(3, 4), training(2));
        put("standard-2005-2-7", degree(Set.of("硕士", "博士"), ANY), run(2));
        put("standard-2005-1-1", run(19));
        put("standard-2005-1-2", ownCert(2, 4));
        put("standard-2005-1-3", ownCert(2, 3), training(1));
        put("standard-2005-1-4", new Diploma(List.of(ago(Set.of("本科"), 13), ago(Set.of("硕士", "博士"), 8))));
    }

    private ReferenceConditions() {}

    /** The ids of all conditions. */
    static Set<String> ids() {
        return CONDITIONS.keySet();
    }

    /** A catalogue without what was added since, and without rulings: those have their cases. */
    static Catalog known(Catalog all) {
        return new Catalog(
                all.levels(),
                all.reckoning(),
                all.kinds(),
                all.regions(),
                all.sources(),
                all.occupations().stream()
                        .filter(occupation -> OCCUPATIONS.contains(occupation.name()))
                        .toList(),
                all.lists().stream()
                        .filter(lists -> OCCUPATIONS.contains(lists.occupation().name()))
                        .toList(),
                all.discrepancies(),
                all.documents(),
                all.pictures(),
                all.forms(),
                all.checks(),
                all.exams(),
                all.programmes().stream()
                        .filter(programme -> ids().stream().anyMatch(id -> id.startsWith(prefix(programme.id()))))
                        .toList(),
                List.of());
    }

    private static String prefix(String programme) {
        return programme.replace("level-", "") + "-";
    }

    /** The conditions of the programme that a target leads to, by id. */
    static Map<String, List<Part>> of(Target target) {
        String prefix = prefix(programme(target));
        Map<String, List<Part>> found = new LinkedHashMap<>();
        CONDITIONS.forEach((id, parts) -> {
            if (id.startsWith(prefix)) {
                found.put(id, parts);
            }
        });
        return found;
    }

    /** The guide of that region, level and occupation; else the national framework. */
    static String programme(Target target) {
        String level = target.level().id();
        String occupation = target.occupation();
        boolean chain = occupation.equals("供应链管理师");
        boolean tester = occupation.equals("信息安全测试员");
        if (target.edition().isPresent()) {
            return "standard-2005-level-" + level;
        }
        String region = target.region().orElse("");
        if (BEIJING.contains(region) && level.equals("4") && !chain) {
            return "beijing-level-4";
        }
        if (BEIJING.contains(region) && level.equals("1") && !tester) {
            return "beijing-level-1";
        }
        if (HEBEI.contains(region) && level.equals("2") && !chain && !tester) {
            return "hebei-level-2";
        }
        return "national-level-" + level;
    }

    /** Whose printed lists count: the guide's own; the framework borrows. The 2005 edition takes the own occupation only. */
    static Optional<String> lists(Target target) {
        if (target.edition().isPresent()) {
            return Optional.empty();
        }
        if (target.occupation().equals("供应链管理师")) {
            return Optional.of("beijing-1-");
        }
        if (target.occupation().equals("信息安全测试员")) {
            return Optional.of("beijing-4-");
        }
        return Optional.of(
                switch (target.level().id()) {
                    case "1" -> "beijing-1-";
                    case "2" -> "hebei-2-";
                    default -> "beijing-4-";
                });
    }

    private static void levelFour(String prefix) {
        put(prefix + 1, work(5));
        put(prefix + 2, cert(5, work(3)));
        put(prefix + 3, edu(NAMED, ANY_CLASS, ANY_DEGREE, LISTED, DONE_OR_LAST_YEAR, false));
    }

    private static void levelTwo(String prefix) {
        put(prefix + 1, cert(3, work(5)));
        put(prefix + 2, title("初级", work(5)), cert(3, work(1)));
        put(prefix + 3, title("中级", work(1)));
        put(prefix + 4, cert(3), edu(Set.of("高级技工学校", "技师学院"), ANY_CLASS, ANY_DEGREE, ANY, DONE, false), work(2));
        put(
                prefix + 5,
                new Held(Level.LEVEL_3, true, 2, Optional.empty()),
                edu(Set.of("技师学院"), Set.of("预备技师班", "技师班"), ANY_DEGREE, ANY, ANY_STATUS, false));
    }

    private static void put(String id, Part... parts) {
        CONDITIONS.put(id, List.of(parts));
    }

    private static Work work(int years) {
        return new Work(years, true, false);
    }

    private static Work run(int years) {
        return new Work(years, false, true);
    }

    private static Part cert(int level, Work then) {
        return new Held(Level.of(level), true, 0, Optional.of(then));
    }

    private static Part cert(int level) {
        return new Held(Level.of(level), true, 0, Optional.empty());
    }

    private static Part ownCert(int level, int years) {
        return new Held(Level.of(level), false, 0, Optional.of(run(years)));
    }

    private static Part title(String level, Work then) {
        return new Rank(level, Optional.of(then));
    }

    private static Part training(int level) {
        return new Trained(Level.of(level));
    }

    private static Part degree(Set<String> degrees, Diploma.Major major) {
        return edu(Set.of(), ANY_CLASS, degrees, major, DONE, false);
    }

    private static Part edu(
            Set<String> schools,
            Set<String> classes,
            Set<String> degrees,
            Diploma.Major major,
            Set<String> status,
            boolean evaluated) {
        return new Diploma(List.of(new Diploma.Kind(schools, classes, degrees, major, status, evaluated, 0)));
    }

    private static Diploma.Kind ago(Set<String> degrees, int years) {
        return new Diploma.Kind(Set.of(), ANY_CLASS, degrees, ANY, DONE, false, years);
    }
}
