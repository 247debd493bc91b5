package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.fact.Combination;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.ElapsedAsked;
import io.github.baokao.fact.OwnMajorAsked;
import io.github.baokao.fact.Question;
import io.github.baokao.fact.RequirementAsked;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.MajorScope;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is asked, exactly one rule answers. */
class TotalityTest {
    /** Months on both sides of the threshold; every component takes each of them, so all orderings occur. */
    private static final List<Integer> MONTHS = List.of(0, 59, 60, 61);

    /** The only questions that are never put; no rule, or more than one, would answer them. */
    private static boolean isImpossible(Question question) {
        // a whole has at least one part
        return question.equals(new Combination(Combining.ALL, false, false, false, false))
                // the catalogue prints a requirement for one of two tiers, or for all without asking
                || (question instanceof RequirementAsked asked && asked.printedFor() == EducationTier.UNKNOWN)
                // what holds on the careful reading holds on the generous one
                || (question instanceof ElapsedAsked elapsed && elapsed.careful() && !elapsed.generous())
                // the other scopes ask for no major, or ask ListedMajorAsked
                || (question instanceof OwnMajorAsked major
                        && major.scope() != MajorScope.OWN
                        && major.scope() != MajorScope.OTHER);
    }

    @TestFactory
    Stream<DynamicTest> exactlyOneRuleAnswersEveryQuestion() {
        return Arrays.stream(Question.class.getPermittedSubclasses())
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    List<Question> questions = questions(type);
                    assertThat(questions).hasSizeGreaterThan(1);
                    for (Question question : questions) {
                        if (!isImpossible(question)) {
                            assertThat(TestPolicy.RULES.decide(question).rule().name())
                                    .as("%s", question)
                                    .isNotEmpty();
                        }
                    }
                }));
    }

    private static List<Question> questions(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<List<Object>> rows = new ArrayList<>(List.of(List.of()));
        for (RecordComponent component : components) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> row : rows) {
                for (Object value : values(component)) {
                    List<Object> next = new ArrayList<>(row);
                    next.add(value);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Question> questions = new ArrayList<>();
        for (List<Object> row : rows) {
            questions.add((Question) type.getDeclaredConstructor(types).newInstance(row.toArray()));
        }
        return questions;
    }

    private static List<Object> values(RecordComponent component) {
        if (component.getType() == boolean.class) {
            return List.of(true, false);
        }
        if (component.getType() == int.class) {
            return component.getName().equals("required") ? List.of(60) : List.copyOf(MONTHS);
        }
        List<Object> values = new ArrayList<>(Arrays.asList(component.getType().getEnumConstants()));
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        return values;
    }
}
