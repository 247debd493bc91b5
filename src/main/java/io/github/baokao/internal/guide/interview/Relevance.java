package io.github.baokao.internal.guide.interview;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.guide.advice.StandInNames;
import io.github.baokao.internal.policy.read.FactCheck;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells of a field without a value whether anything depends on it, though nothing waits for it: the end of a job that is taken to go on,
 * an employer taken to be old enough. Some values that it could have are tried.
 */
final class Relevance {
    /** A name that no list has, and as far as anybody knows none ever will. */
    private static final String UNKNOWN = "某某";

    private static final int MANY = 1_000;

    /** How many years before the day of signing something may have happened; among them what conditions ask for. */
    private static final List<Integer> YEARS = List.of(0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 15, 20, 30);

    private final Conversation.Assessing assessing;
    private final Catalog catalog;
    private final FactCheck check;

    Relevance(Conversation.Assessing assessing, Catalog catalog) {
        this.assessing = assessing;
        this.catalog = catalog;
        check = new FactCheck(catalog);
    }

    /**
     * The first field on which something depends.
     *
     * @param application the facts
     * @param now what they lead to
     * @param asked the paths of fields that are passed over
     */
    Optional<Waiting> first(Application application, Assessment now, Set<String> asked) {
        for (Kind kind : catalog.kinds()) {
            List<Fact> facts = kind.isSingle()
                    ? List.of(application.candidate().person())
                    : application.candidate().list(kind.list()).orElse(List.of());
            for (int i = 0; i < facts.size(); i++) {
                for (Field field : kind.fields()) {
                    FactRef at = FactRef.of(kind, i).field(field);
                    if (!facts.get(i).has(field.id()) && !asked.contains(at.path())) {
                        List<String> depending = depending(application, now, at, facts);
                        if (!depending.isEmpty()) {
                            return Optional.of(new Waiting(at, depending));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The conditions whose result some value would change. */
    private List<String> depending(Application application, Assessment now, FactRef at, List<Fact> facts) {
        Set<String> changed = new LinkedHashSet<>();
        values(at, facts, now).forEach(value -> {
            Application other = StatedAnswers.with(application, at, value);
            // what contradicts another fact would not be taken as an answer
            if (check.isPlain(other)) {
                List<ConditionResult> then = assessing.assess(other).conditions();
                IntStream.range(0, then.size())
                        .filter(i -> isOther(then.get(i), now.conditions().get(i)))
                        .forEach(i -> changed.add(then.get(i).condition().id()));
            }
        });
        return List.copyOf(changed);
    }

    private static boolean isOther(ConditionResult then, ConditionResult now) {
        return then.verdict() != now.verdict()
                || !then.outlook().equals(now.outlook())
                || !then.documents().equals(now.documents())
                // another answer may be needed as well before it is the condition that changes
                || (now.verdict() != Verdict.SATISFIED && !choices(then).equals(choices(now)));
    }

    private static List<Verdict> choices(ConditionResult result) {
        return result.criteria().stream()
                .flatMap(criterion -> criterion.choices().stream())
                .map(Choice::verdict)
                .toList();
    }

    private Stream<?> values(FactRef at, List<Fact> facts, Assessment now) {
        Field field = at.field().orElseThrow();
        return switch (field.type()) {
            case DATE -> days(facts.get(at.index()), now.asOf());
            case LEVEL -> catalog.levels().stream().map(level -> level.level().id());
            case WORD -> field.words().stream().map(Word::text);
            case FLAG -> Stream.of(true, false);
            case NUMBER -> Stream.of(0, MANY);
            case OCCUPATION -> Stream.of(now.occupation().name(), UNKNOWN);
            case MAJOR -> Stream.concat(StandInNames.of(now).majors().stream(), Stream.of(UNKNOWN));
            // what matters of a mere text is whether it is that of another fact, or a class of majors
            case TEXT ->
                field.personal()
                        ? Stream.empty()
                        : Stream.concat(
                                facts.stream().flatMap(fact -> fact.text(field.id()).stream()),
                                Stream.concat(StandInNames.of(now).classes().stream(), Stream.of(UNKNOWN)));
        };
    }

    /** Days around those of the fact, and such before the day of signing as conditions ask for. */
    private static Stream<PartialDate> days(Fact fact, LocalDate asOf) {
        List<LocalDate> days = new ArrayList<>();
        for (String field : fact.fields()) {
            fact.date(field).ifPresent(date -> {
                days.add(date.first().minusDays(1));
                days.add(date.first());
                days.add(date.last());
                days.add(date.last().plusDays(1));
            });
        }
        YEARS.forEach(years -> days.add(asOf.minusYears(years)));
        days.add(asOf.plusMonths(6));
        days.add(asOf.plusMonths(18));
        return days.stream().distinct().map(PartialDate::of);
    }
}
