package io.github.baokao.test;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Programme;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An application written as in case tables. Each method gives a new one, so that a test class states once what its tests share.
 *
 * <pre>{@code
 * Facts HEBEI = Facts.of(Eligibility.bundled(), "hebei-level-2").occupation("电子商务师").asOf("2026-10-20");
 * assertThat(HEBEI.with("certificates", "occupation: 互联网营销师, level: 3, issued: 2021-10-21")
 *         .with("employment", "occupation: 电子商务师, from: 2016-07")).isEligible().by("hebei-2-1");
 * }</pre>
 */
public final class Facts {
    private final Eligibility policy;
    private final Programme programme;
    private final Map<String, String> head;
    private final Map<String, String> lists;

    private Facts(Eligibility policy, Programme programme, Map<String, String> head, Map<String, String> lists) {
        this.policy = policy;
        this.programme = programme;
        this.head = head;
        this.lists = lists;
    }

    /**
     * Nothing is known of the person who applies.
     *
     * @throws IllegalArgumentException if the policy has no such programme
     */
    public static Facts of(Eligibility policy, String programme) {
        Programme found = policy.catalog().programmes().stream()
                .filter(one -> one.id().equals(programme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no programme " + programme));
        return new Facts(policy, found, Map.of(), Map.of());
    }

    /** The occupation applied for. */
    public Facts occupation(String occupation) {
        return new Facts(policy, programme, put(head, "occupation", occupation), lists);
    }

    /** The day of signing, as {@code YYYY-MM-DD}. */
    public Facts asOf(String day) {
        return new Facts(policy, programme, put(head, "asOf", day), lists);
    }

    /** Adds facts to a list: {@code with("employment", "occupation: 营销员, from: 2016-07, to: 2019-03")}. */
    public Facts with(String list, String... facts) {
        String more = Arrays.stream(facts).map(fact -> "{" + fact + "}").collect(Collectors.joining(", "));
        String before = lists.getOrDefault(list, "");
        return new Facts(policy, programme, head, put(lists, list, before.isEmpty() ? more : before + ", " + more));
    }

    /** The person has nothing that would stand in these lists. */
    public Facts none(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(lists);
        Arrays.stream(names).forEach(name -> changed.put(name, ""));
        return new Facts(policy, programme, head, changed);
    }

    /** States fields of the person itself: {@code person("birthDate: 1990-05-01")}. */
    public Facts person(String fields) {
        return new Facts(policy, programme, head, put(lists, Candidate.PERSON, fields));
    }

    /**
     * The application.
     *
     * @throws InvalidApplicationException if there is a mistake in it
     */
    public Application application() {
        Map<String, String> target = new LinkedHashMap<>();
        target.put("occupation", head.getOrDefault("occupation", "null"));
        target.put("level", programme.level().id());
        programme.region().ifPresent(region -> target.put("region", region.id()));
        programme.edition().ifPresent(edition -> target.put("edition", edition.word()));
        String candidate = lists.entrySet().stream()
                .map(list -> list.getKey().isEmpty() ? list.getValue() : list.getKey() + ": [" + list.getValue() + "]")
                .collect(Collectors.joining(", "));
        String wanted = target.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return policy.read("target: {" + wanted + "}\nasOf: " + head.getOrDefault("asOf", "null") + "\ncandidate: {"
                + candidate + "}\n");
    }

    /**
     * What the facts lead to.
     *
     * @throws InvalidApplicationException if there is a mistake in them
     */
    public Assessment assess() {
        return policy.assess(application());
    }

    /**
     * What the facts lead to, with other verdicts in it, for tests of what happens after a decision.
     *
     * @param verdict the verdict of the whole
     * @param conditions the verdicts of conditions by their ids; others keep theirs
     * @throws InvalidApplicationException if there is a mistake in the facts
     */
    public Assessment stub(ApplicationVerdict verdict, Map<String, Verdict> conditions) {
        Assessment real = assess();
        List<ConditionResult> changed = real.conditions().stream()
                .map(one -> new ConditionResult(
                        one.condition(),
                        conditions.getOrDefault(one.condition().id(), one.verdict()),
                        one.criteria(),
                        one.documents(),
                        one.missing(),
                        one.outlook(),
                        one.notes()))
                .toList();
        return new Assessment(
                real.id(),
                real.programme(),
                real.occupation(),
                verdict,
                real.asOf(),
                real.policy(),
                changed,
                real.notices());
    }

    private static Map<String, String> put(Map<String, String> map, String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
