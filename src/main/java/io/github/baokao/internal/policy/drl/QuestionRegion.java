package io.github.baokao.internal.policy.drl;

import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.base.word.Chinese;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions of one type that the values of some fields tell from the others, so that a condition can be written for them. */
public final class QuestionRegion {
    private static final int THRESHOLD = 60;

    private final Class<?> type;
    private final List<Set<@Nullable Object>> whole;
    private final List<Set<@Nullable Object>> values;
    private final RuleQuestion example;

    private QuestionRegion(Class<?> type, List<Set<@Nullable Object>> whole, RuleQuestion example) {
        this.type = type;
        this.whole = whole;
        this.example = example;
        this.values = new ArrayList<>();
        Row.of(example).forEach(value -> {
            Set<@Nullable Object> one = new LinkedHashSet<>();
            one.add(value);
            values.add(one);
        });
    }

    /**
     * Covers questions by regions as wide as can be, which hold nothing else but questions that are never put.
     *
     * @param type their type
     * @param questions the questions
     * @param texts the texts that rules tell apart
     */
    public static List<QuestionRegion> covering(Class<?> type, Collection<RuleQuestion> questions, TextLiterals texts) {
        Set<List<@Nullable Object>> wanted = questions.stream().map(Row::of).collect(Collectors.toSet());
        Set<List<@Nullable Object>> allowed = new HashSet<>(wanted);
        List<RuleQuestion> all = PossibleQuestions.of(type, texts);
        List<Set<@Nullable Object>> whole = new ArrayList<>();
        for (int i = 0; i < Row.names(type).size(); i++) {
            whole.add(new LinkedHashSet<>());
        }
        for (RuleQuestion question : all) {
            List<@Nullable Object> row = Row.of(question);
            for (int i = 0; i < row.size(); i++) {
                whole.get(i).add(row.get(i));
            }
            if (!PossibleQuestions.isPossible(question)) {
                allowed.add(row);
            }
        }
        List<List<@Nullable Object>> rows = all.stream().map(Row::of).toList();
        List<QuestionRegion> regions = new ArrayList<>();
        for (RuleQuestion question : questions) {
            if (regions.stream().noneMatch(region -> holds(region.values, Row.of(question)))) {
                QuestionRegion region = new QuestionRegion(type, whole, question);
                region.widen(rows, allowed);
                regions.add(region);
            }
        }
        return regions;
    }

    private void widen(List<List<@Nullable Object>> rows, Set<List<@Nullable Object>> allowed) {
        for (int i = 0; i < values.size(); i++) {
            for (@Nullable Object value : whole.get(i)) {
                Set<@Nullable Object> narrow = new LinkedHashSet<>(values.get(i));
                if (values.get(i).add(value)
                        && !rows.stream().filter(row -> holds(values, row)).allMatch(allowed::contains)) {
                    values.set(i, narrow);
                }
            }
        }
    }

    private static boolean holds(List<Set<@Nullable Object>> values, List<@Nullable Object> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!values.get(i).contains(row.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** One of its questions, as DRL would ask for it. */
    public String example() {
        List<@Nullable Object> row = Row.of(example);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            parts.add(name(i) + " == " + word(row.get(i)));
        }
        return String.join(", ", parts);
    }

    /** What its questions have in common, as DRL would write it. */
    public String condition() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).size() < whole.get(i).size()) {
                parts.add(condition(i));
            }
        }
        return type.getSimpleName() + "(" + String.join(", ", parts) + ")";
    }

    private String condition(int i) {
        Set<@Nullable Object> some = values.get(i);
        String field = name(i);
        if (Row.types(type).get(i) == int.class) {
            return months(field, some);
        }
        List<String> words =
                some.stream().filter(Objects::nonNull).map(QuestionRegion::word).toList();
        String stated = words.isEmpty()
                ? ""
                : words.size() == 1
                        ? field + " == " + words.get(0)
                        : words.size()
                                        == whole.get(i).stream()
                                                .filter(Objects::nonNull)
                                                .count()
                                ? field + " != null"
                                : field + " in (" + String.join(", ", words) + ")";
        return some.contains(null) ? field + " == null" + (stated.isEmpty() ? "" : " 或 " + stated) : stated;
    }

    /** Months are only told apart by how they stand to the months asked for. */
    private static String months(String field, Set<@Nullable Object> some) {
        Set<Integer> signs = some.stream()
                .map(value -> Integer.signum(Integer.compare((Integer) Objects.requireNonNull(value), THRESHOLD)))
                .collect(Collectors.toSet());
        String sign = signs.equals(Set.of(-1))
                ? "<"
                : signs.equals(Set.of(-1, 0))
                        ? "<="
                        : signs.equals(Set.of(0))
                                ? "=="
                                : signs.equals(Set.of(1)) ? ">" : signs.equals(Set.of(0, 1)) ? ">=" : "";
        return sign.isEmpty()
                ? field + " 为 "
                        + Chinese.list(some.stream().map(QuestionRegion::word).toList())
                : field + " " + sign + " required";
    }

    private String name(int i) {
        return Row.names(type).get(i);
    }

    private static String word(@Nullable Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        return value instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                : String.valueOf(value);
    }
}
