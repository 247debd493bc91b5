package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Kind;
import io.github.baokao.internal.say.json.ApplicationJson;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.term.Level;
import io.github.baokao.term.Treatment;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The order in which facts are stated changes nothing in the whole result: not a verdict, a document, a note or a day. A result names
 * facts by their places, which are those of the order in which they were stated; these are mapped back.
 */
class FactOrderTest {
    private static final long SEED = 20_261_125;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private static final Fact GRADUATED =
            diploma("中等职业学校").status("毕业").graduated("2024-06-30").build();
    private static final Fact GRADUATING =
            diploma("高等职业学校").status("应届").graduated("2027-06-30").build();

    private final Eligibility eligibility = Eligibility.bundled();

    private static Schooling diploma(String school) {
        return Schooling.builder().schoolType(school).major("电子商务");
    }

    /** Of two diplomas that both satisfy, it rests on the one that is there. */
    @Test
    void twoDiplomasInEitherOrderAskForTheSameDocuments() {
        for (List<Fact> stated : List.of(List.of(GRADUATED, GRADUATING), List.of(GRADUATING, GRADUATED))) {
            ConditionResult result = assess(beijing(stated)).conditions().get(2);

            assertThat(result.condition().id()).isEqualTo("beijing-4-3");
            assertThat(result.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(result.criteria().get(0).best().orElseThrow().at().index())
                    .isEqualTo(stated.indexOf(GRADUATED));
            assertThat(result.documents().documents())
                    .allSatisfy(paper -> assertThat(paper.treatment()).isEqualTo(Treatment.AS_PRINTED));
        }
    }

    /** Each pair satisfies beijing-4-3 with both; the one that comes first here is the one on which it rests. */
    @TestFactory
    Stream<DynamicTest> ofTwoThatServeEquallyWell() {
        Fact undated = diploma("中等职业学校").status("毕业").build();
        Fact later = diploma("中等职业学校").status("毕业").graduated("2025-06-30").build();
        Fact come = diploma("中等职业学校").status("在读").graduated("2025-06-30").build();
        Fact graduatingSooner =
                diploma("高等职业学校").status("应届").graduated("2027-01-31").build();
        Fact other = diploma("高等职业学校").status("毕业").graduated("2024-06-30").build();
        return Stream.of(
                pair("one that is there before one to come", GRADUATED, GRADUATING),
                pair("one that is there without a date before one to come", undated, GRADUATING),
                pair("a dated one before one that is not", GRADUATED, undated),
                pair("the earlier one", GRADUATED, later),
                pair("the earlier one of two to come", graduatingSooner, GRADUATING),
                pair("one whose day has come before one to come", come, GRADUATING),
                pair("of one day the smaller one", GRADUATED, other));
    }

    private DynamicTest pair(String name, Fact first, Fact second) {
        return DynamicTest.dynamicTest(name, () -> {
            for (List<Fact> stated : List.of(List.of(first, second), List.of(second, first))) {
                ConditionResult result = assess(beijing(stated)).conditions().get(2);
                assertThat(result.verdict()).isEqualTo(Verdict.SATISFIED);
                assertThat(stated.get(result.criteria()
                                .get(0)
                                .best()
                                .orElseThrow()
                                .at()
                                .index()))
                        .isEqualTo(first);
            }
            Application one = beijing(List.of(first, second));
            Application other = beijing(List.of(second, first));
            assertThat(json(other, one)).isEqualTo(json(one, one));
        });
    }

    @Test
    void theOrderOfFactsChangesNothingInTheWholeResult() {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, false);
        for (int i = 0; i < 5_000; i++) {
            Application application = applications.next();
            Application shuffled = shuffled(application, applications.random());
            assertThat(json(shuffled, application))
                    .as(
                            "seed %s, application %s: %s",
                            SEED,
                            i,
                            ApplicationJson.of(
                                            application, eligibility.catalog().kinds())
                                    .text())
                    .isEqualTo(json(application, application));
        }
    }

    private static Application shuffled(Application application, Random random) {
        Map<String, List<Fact>> lists = new LinkedHashMap<>();
        application.candidate().facts().forEach((list, facts) -> {
            List<Fact> copy = new ArrayList<>(facts);
            Collections.shuffle(copy, random);
            lists.put(list, copy);
        });
        return Application.of(application.target(), application.asOf(), new Candidate(lists));
    }

    private static Application beijing(List<Fact> education) {
        Candidate.Builder person = Candidate.builder().noCertificates().noEmployment();
        education.forEach(person::schooling);
        return Application.of(Target.of("电子商务师", Level.LEVEL_4, "beijing"), AS_OF, person.build());
    }

    private Assessment assess(Application application) {
        return eligibility.assess(application);
    }

    /**
     * The result, where every fact has the place of the first one in another order of the same facts that is equal to it: in paths
     * from 0, in sentences from 1.
     */
    private String json(Application application, Application places) {
        String text = eligibility.toJson(assess(application));
        for (Kind kind : eligibility.catalog().kinds()) {
            if (!kind.isSingle()) {
                UnaryOperator<String> elsewhere = index -> elsewhere(application, places, kind.list(), index, 0);
                text = replaced(text, "candidate\\." + kind.list() + "\\[(\\d+)]", elsewhere);
                String item = Pattern.quote(kind.item().chinese()).replace("{0}", "\\E(\\d+)\\Q");
                text = replaced(text, item, index -> elsewhere(application, places, kind.list(), index, 1));
            }
        }
        return text;
    }

    private static String replaced(String text, String pattern, UnaryOperator<String> number) {
        return Pattern.compile(pattern)
                .matcher(text)
                .replaceAll(match -> match.group().replace(match.group(1), number.apply(match.group(1))));
    }

    private static String elsewhere(
            Application application, Application places, String list, String number, int first) {
        Fact fact = facts(application, list).get(Integer.parseInt(number) - first);
        return String.valueOf(facts(places, list).indexOf(fact) + first);
    }

    private static List<Fact> facts(Application application, String list) {
        return application.candidate().list(list).orElseThrow();
    }
}
