package io.github.baokao.internal.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What no case shows is refused at the place that lacks it. */
class CaseLintTest {
    private static final PolicyFiles FILES = PolicyFiles.inDirectory(Path.of(""));
    private static final Catalog CATALOG = CatalogReader.read(FILES.catalog());

    private final SortedMap<String, byte[]> cases = CaseFiles.inDirectory(Path.of(""));

    private List<Diagnostic> check() {
        return CaseLint.check(cases, FILES, CATALOG);
    }

    private void replace(String file, String old, String changed) {
        String text = new String(cases.get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        cases.put(file, text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aConditionWithoutOneOfTheFourKindsIsRefusedWhereItStands() {
        cases.keySet().stream()
                .filter(file -> file.contains("beijing/level-1."))
                .toList()
                .forEach(file -> replaceKind(file, "kind: 待定", "kind: 其他"));
        assertThat(check()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("missing-case");
            assertThat(fault.span().file()).isEqualTo("catalog/programmes/beijing/level-1.yaml");
            assertThat(fault.line()).contains("id: beijing-1-1");
            assertThat(fault.message()).isEqualTo("条件 beijing-1-1 缺少“待定”的用例");
        });
    }

    private void replaceKind(String file, String old, String changed) {
        String text = new String(cases.get(file), StandardCharsets.UTF_8);
        cases.put(file, text.replace(old, changed).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aKindThatCannotBeIsDeclaredWithItsReason() {
        replace(
                "catalog/programmes/standard-2005/level-4.cases.yaml",
                "exempt:\n  - {condition: standard-2005-4-2",
                "exempt:\n  - {condition: standard-2005-4-1");
        assertThat(check().stream().map(Diagnostic::message))
                .containsExactlyInAnyOrder("standard-2005-4-1 有“须审核”的用例，不必写明没有", "条件 standard-2005-4-2 缺少“须审核”的用例");
    }

    @Test
    void aVerdictSaidNeverToBeIsNoCasesVerdict() {
        replace("catalog/programmes/hebei/level-2.conditions-4-5.cases.yaml", "criterion: 2", "criterion: 1");
        assertThat(check()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("inconsistent");
            assertThat(fault.line()).contains("criterion: 1");
            assertThat(fault.message()).startsWith("有这样的用例，不必写明没有：hebei-2-");
        });
    }

    @Test
    void aVerdictThatOneCriterionNeverHasSaysNothingOfTheCondition() {
        replace(
                "catalog/programmes/standard-2005/level-4.cases.yaml",
                "{condition: standard-2005-4-2, kind: 须审核",
                "{condition: standard-2005-4-2, criterion: 1, kind: 须审核");
        assertThat(check().stream().map(Diagnostic::message)).containsExactly("条件 standard-2005-4-2 缺少“须审核”的用例");
    }

    @Test
    void aRuleWithoutACaseBesideItIsRefused() {
        cases.remove("rules/titles.cases.yaml");
        assertThat(check()).hasSize(3).allSatisfy(fault -> {
            assertThat(fault.span().file()).isEqualTo("rules/titles.drl");
            assertThat(fault.message()).isEqualTo("这条规则在 rules/titles.cases.yaml 里没有用例");
        });
    }

    @Test
    void aRuleThatDoesNotExistIsRefusedWithTheNearestName() {
        replace("catalog/programmes/standard-2005/level-1.words.cases.yaml", "所要求的事实没有写明的，待定", "所要求的事实没写明的，待定");
        assertThat(check()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("unknown-reference");
            assertThat(fault.help()).hasValue("是不是 “所要求的事实没有写明的，待定”？");
        });
    }

    @Test
    void tablesThatCannotBeReadAreRefusedFirst() {
        replace("rules/titles.cases.yaml", "expect: 满足", "expects: 满足");
        assertThat(check())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo("unknown-key"));
    }
}
