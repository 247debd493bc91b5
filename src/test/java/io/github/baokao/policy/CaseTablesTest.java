package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.internal.cases.CaseKind;
import io.github.baokao.internal.cases.CaseResult;
import io.github.baokao.internal.cases.CaseRunner;
import io.github.baokao.internal.cases.CaseTable;
import io.github.baokao.internal.cases.PolicyCase;
import io.github.baokao.internal.cases.ProgrammeCase;
import io.github.baokao.internal.cases.RuleCase;
import io.github.baokao.internal.cases.RuleTable;
import io.github.baokao.term.MajorScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of every table, and whether there are enough of them. */
class CaseTablesTest {
    @TestFactory
    Stream<DynamicContainer> everyCasePasses() {
        CaseRunner runner = TestPolicy.runner(TestPolicy.CATALOG, TestPolicy.RULES);
        return TestPolicy.TABLES.stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.file(), table.cases().stream().map(one -> test(runner, table, one))));
    }

    private static DynamicTest test(CaseRunner runner, CaseTable table, PolicyCase one) {
        return DynamicTest.dynamicTest(
                one.title(), TestPolicy.uri(table.file(), one.at().line()), () -> {
                    CaseResult result = runner.run(one);
                    assertThat(result.failures()).as(result.render()).isEmpty();
                });
    }

    /** Counted here, so that a table that is no longer found does not pass unseen. */
    @Test
    void everyProgrammeAndEveryRuleFileHasATable() {
        Set<String> programmes = TestPolicy.programmeTables().stream()
                .map(table -> table.programme())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(programmes)
                .containsExactlyInAnyOrderElementsOf(TestPolicy.CATALOG.programmes().stream()
                        .map(Programme::id)
                        .toList());
        assertThat(TestPolicy.ruleTables().stream().map(RuleTable::rules))
                .containsExactlyInAnyOrderElementsOf(TestPolicy.FILES.rules().keySet());
    }

    @Test
    void everyConditionHasCasesOnEverySideOfItsBoundary() {
        Map<String, Set<CaseKind>> kinds = new TreeMap<>();
        for (ProgrammeCase one : TestPolicy.programmeCases()) {
            kinds.computeIfAbsent(one.condition(), id -> EnumSet.noneOf(CaseKind.class))
                    .add(one.kind());
        }
        List<Condition> conditions = TestPolicy.CATALOG.programmes().stream()
                .flatMap(programme -> programme.conditions().stream())
                .toList();
        assertThat(conditions).hasSize(47);
        Set<String> lacking = new TreeSet<>();
        for (Condition condition : conditions) {
            Set<CaseKind> needed = EnumSet.of(CaseKind.JUST_MET, CaseKind.JUST_MISSED, CaseKind.OPEN);
            if (condition.requires().stream().anyMatch(CaseTablesTest::canNeedReview)) {
                needed.add(CaseKind.REVIEWED);
            }
            needed.removeAll(kinds.getOrDefault(condition.id(), Set.of()));
            needed.forEach(kind -> lacking.add(condition.id() + " 缺少“" + kind.word() + "”的用例"));
        }
        assertThat(lacking).isEmpty();
    }

    /**
     * Work through an employer's dates or an open list, certificates and trainings through a legacy name that tells another level,
     * titles through their correspondence; of schooling only listed majors and evaluated programmes.
     */
    private static boolean canNeedReview(Criterion criterion) {
        if (criterion instanceof EducationCriterion schooling) {
            return schooling.anyOf().stream().anyMatch(kind -> kind.evaluated() || kind.major() == MajorScope.LISTED);
        }
        return criterion instanceof WorkCriterion
                || criterion instanceof CertificateCriterion
                || criterion instanceof TitleCriterion
                || criterion instanceof TrainingCriterion;
    }

    @Test
    void everyRuleHasACaseBesideIt() {
        Map<String, Set<String>> rules = PolicyRules.byFile();
        for (RuleTable table : TestPolicy.ruleTables()) {
            Set<String> covered = table.cases().stream().map(RuleCase::rule).collect(Collectors.toSet());
            assertThat(covered).as(table.file()).isEqualTo(rules.get(table.rules()));
        }
    }
}
