package io.github.baokao.internal.say.text;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Kind;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bundled catalogue with kinds of facts that no code has ever heard of, and a condition that asks for them. */
public final class GrownCatalog {
    private static final String PROGRAMME = "catalog/programmes/beijing/level-4.yaml";

    private static final String CONTEST = """
            id: contest
            list: contests
            name: {zh: 竞赛获奖, en: awards}
            item: {zh: "第{0}次竞赛", en: "contest {0}"}
            named: {zh: "{contest}奖（第{place}名）", en: "{contest} award (place {place})"}
            says: {zh: "{contest}竞赛{place}（{occupation}）", en: "{place} of a {contest} contest ({occupation})"}
            fields:
              - {id: occupation, type: 职业, name: {zh: 职业, en: occupation}, shown: {zh: "{0}", en: "{0}"}}
              - id: contest
                type: 词
                name: {zh: 赛级, en: rank of the contest}
                ordered: true
                words: [{id: provincial, word: 省级, en: provincial}, {id: national, word: 国家级, en: national}]
                shown: {zh: "{0}", en: "{0}"}
              - {id: place, type: 数, name: {zh: 名次, en: place}, shown: {zh: "第{0}名", en: "place {0}"}}
              - {id: date, type: 日期, name: {zh: 获奖日期, en: day of the award}, shown: {zh: "{0} 获奖", en: "awarded {0}"}}
            asks:
              - {key: occupation, aspect: occupation, name: {zh: 职业, en: occupation}, of: occupation, test: 职业, required: true}
              - {key: contest, aspect: contest, name: {zh: 赛级, en: rank}, of: contest, test: 等级}
              - {key: place, aspect: place, name: {zh: 名次, en: place}, of: place, test: 不多于, says: {zh: "前{0}名", en: "one of the first {0}"}}
              - {aspect: date, name: {zh: 日期, en: date}, of: date, test: 已发生}
            then: {after: date, says: {zh: "获奖后{0}", en: "then, after the award, {0}"}}
            """;

    private static final String SERVICE = """
            id: service
            list: service
            name: {zh: 服役, en: service}
            item: {zh: "第{0}段服役", en: "service {0}"}
            named: {zh: 服役, en: service}
            says: {zh: "{rest}", en: "{rest}"}
            fields:
              - {id: post, type: 职业, name: {zh: 岗位, en: post}, shown: {zh: "{0}", en: "{0}"}}
              - {id: from, type: 日期, name: {zh: 入伍日期, en: first day}}
              - {id: to, type: 日期, name: {zh: 退役日期, en: last day}}
            period: {from: from, to: to}
            asks:
              - {aspect: occupation, name: {zh: 职业, en: occupation}, of: post, test: 职业}
            """;

    private static final String AGE = """
            asks:
              - {key: age, aspect: age, name: {zh: 年龄, en: age}, of: birthDate, test: 满年数, says: {zh: "年满{1}岁", en: "{1} years old"}}
            """;

    private static final String REQUIRED = "      - work: {years: 5, occupation: 本职业或相关职业, counting: 累计}\n";

    private static final String MORE = """
                  - work: {months: 30, occupation: 本职业或相关职业, counting: 累计}
                  - any-of:
                      - contest: {occupation: 本职业, contest: {at-least: 省级}, place: 3, then: {work: {months: 6, occupation: 本职业, counting: 累计}}}
                      - all-of:
                          - person: {age: 18}
                          - certificate: {level: 5, occupation: 本职业, held-years: 2}
                      - contest: {occupation: 本职业, contest: 国家级}
            """;

    /** The catalogue. */
    public static final Catalog CATALOG = grown();

    private GrownCatalog() {}

    /** The condition that asks for work, and one of an award, of age with a certificate, and of a national award. */
    public static Condition condition() {
        return CATALOG.programme("beijing-level-4").orElseThrow().conditions().get(0);
    }

    static Kind kind(String list) {
        return CATALOG.kindOf(list).orElseThrow();
    }

    private static Catalog grown() {
        SortedMap<String, byte[]> files = new TreeMap<>(PolicyFiles.bundled().catalog());
        Map.of("contest", CONTEST, "service", SERVICE)
                .forEach((name, text) -> files.put("catalog/kinds/" + name + ".yaml", bytes(text)));
        files.merge("catalog/kinds/person.yaml", bytes(AGE), (old, more) -> bytes(text(old) + text(more)));
        files.merge(PROGRAMME, bytes(MORE), (old, more) -> bytes(text(old).replace(REQUIRED, text(more))));
        return CatalogReader.read(files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
