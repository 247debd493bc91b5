package io.github.baokao.internal.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that fails says where it stands, what was expected, what was found and which rule found it. */
class CaseRunnerTest {
    private static final PolicyFiles FILES = PolicyFiles.bundled();
    private static final Catalog CATALOG = CatalogReader.read(FILES.catalog());
    private static final Rulebook RULES = RuleCompiler.compile(FILES.rules(), CATALOG);
    private static final CaseRunner RUNNER = new CaseRunner(new Assessor(CATALOG, RULES, "test"), RULES);

    private static List<CaseResult> run(String file, String text) {
        List<CaseTable> tables = CaseReader.read(Map.of(file, text.getBytes(StandardCharsets.UTF_8)), CATALOG);
        return RUNNER.run(tables.get(0));
    }

    @Test
    void aWrongExpectationOfAProgrammeIsExplained() {
        List<CaseResult> results = run("catalog/programmes/beijing/level-4.cases.yaml", """
                programme: beijing-level-4
                occupation: 电子商务师
                as-of: 2026-11-20
                cases:
                  - condition: beijing-4-1
                    kind: 刚好满足
                    name: 差一个月
                    employment: [{occupation: 电子商务师, from: 2021-12-21}]
                    expect: 满足
                    overall: 可以报考
                    documents: [photo]
                    notes: [framework-notice]
                    missing: ["candidate.employment[0].to"]
                  - {condition: beijing-4-1, kind: 待定, name: 没有写明工作, expect: 待定}
                """);
        assertThat(results.get(1).failures()).isEmpty();
        assertThat(results.get(1).passed()).isTrue();
        assertThat(results.get(0).render()).startsWith("""
                        catalog/programmes/beijing/level-4.cases.yaml:5:5：beijing-4-1 刚好满足：差一个月
                            结论应为“满足”，实际为“不满足（工作年限——从宽计算、全部算上也不满年限的，不满足）”
                            整体结论应为“可以报考”，实际为“待定”
                            材料应为“photo”，实际为“identity-card、photo、work-pledge、application-form”
                            应有说明“framework-notice”，实际有“""").endsWith("\n    缺少的事实应为“candidate.employment[0].to”，实际为“”");
    }

    @Test
    void aVerdictOfACriterionWithoutAnyFactSaysWhichItIs() {
        assertThat(run("catalog/programmes/hebei/level-2.cases.yaml", """
                        programme: hebei-level-2
                        occupation: 电子商务师
                        as-of: 2026-11-20
                        cases:
                          - condition: hebei-2-4
                            kind: 待定
                            name: 写明没有证书
                            certificates: []
                            employment: [{occupation: 电子商务师, from: 2010-01-01}]
                            education: [{schoolType: 技师学院, status: 毕业}]
                            expect: 待定
                        """)
                        .get(0)
                        .failures())
                .containsExactly("结论应为“待定”，实际为“不满足（第 1 项要求没有可以看的事实）”");
    }

    @Test
    void aWrongReasonIsExplainedAndAGoodOnePasses() {
        List<CaseResult> results = run("catalog/programmes/hebei/level-2.cases.yaml", """
                programme: hebei-level-2
                occupation: 电子商务师
                as-of: 2026-10-20
                cases:
                  - condition: hebei-2-5
                    kind: 差一点
                    name: 证书不满两年
                    certificates: [{occupation: 电子商务师, level: 3, issued: 2025-01-01}]
                    education: [{schoolType: 技师学院, classType: 技师班, status: 毕业}]
                    expect: 不满足
                    criteria: [不满足, 满足]
                    reasons: [{持有年限: 从宽读法也不满年数的，不满足}]
                  - condition: hebei-2-5
                    kind: 差一点
                    name: 理由写错
                    certificates: [{occupation: 电子商务师, level: 3, issued: 2025-01-01}]
                    education: [{schoolType: 技师学院, classType: 技师班, status: 毕业}]
                    expect: 不满足
                    criteria: [满足, 满足]
                    reasons: [{班别: 从宽读法也不满年数的，不满足}]
                    papers:
                      photo: {title: 相片, requirements: 1}
                      work-pledge: {requirements: 1}
                """);
        assertThat(results.get(0).failures()).isEmpty();
        assertThat(results.get(1).failures())
                .containsExactly(
                        "材料 photo 的印文应为“相片”，实际为“个人白底照片”",
                        "材料 photo 的规定的条数应为“1”，实际为“3”",
                        "材料里应有 work-pledge，实际没有",
                        "各项要求的结论应为“满足、满足”，实际为“不满足、满足”",
                        "理由应有“班别——从宽读法也不满年数的，不满足”，实际为“持有年限——从宽读法也不满年数的，不满足”");
    }

    @Test
    void oneCaseStandsForManyNames() {
        List<CaseResult> results = run("catalog/programmes/beijing/level-4.cases.yaml", """
                programme: beijing-level-4
                occupation: 电子商务师
                as-of: 2026-10-20
                cases:
                  - {condition: beijing-4-1, kind: 其他, name: 个个都算, each: [营销员, 会计],
                     employment: [{occupation: 每个名称, from: 2018-01-01}], expect: 满足}
                """);
        assertThat(results.stream().map(CaseResult::title))
                .containsExactly("beijing-4-1 其他：个个都算：营销员", "beijing-4-1 其他：个个都算：会计");
        assertThat(results.stream().map(CaseResult::passed)).containsExactly(true, false);
        assertThat(results.get(1).at().column()).isEqualTo(64);
    }

    @Test
    void aWrongExpectationOfARuleIsExplained() {
        List<CaseResult> results = run("rules/dates.cases.yaml", """
                cases:
                  - {question: EventAsked, facts: {dated: true, happened: true}, rule: 没有这条规则, expect: 不满足}
                  - {question: Combination, facts: {how: ALL, verdicts: []}, rule: 各项都要满足的，取各项中最低的结论, expect: 满足}
                """);
        assertThat(results.get(0).failures()).containsExactly("应由规则“没有这条规则”，实际为“签字之日或之前的，已经发生”", "答案应为“不满足”，实际为“满足”");
        assertThat(results.get(1).failures()).singleElement().asString().startsWith("没有规则回答 Combination[how=ALL");
    }

    @Test
    void tablesAreFoundBesideProgrammesAndRules(@TempDir Path policy) throws IOException {
        for (String file : List.of(
                "catalog/programmes/hebei/level-2.cases.yaml",
                "catalog/programmes/hebei/level-2.yaml",
                "catalog/.hidden/level-2.cases.yaml",
                "rules/work.cases.yaml",
                "rules/work.drl",
                "elsewhere/work.cases.yaml")) {
            Path path = policy.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file, StandardCharsets.UTF_8);
        }
        Map<String, byte[]> found = CaseFiles.inDirectory(policy);
        assertThat(found.keySet())
                .containsExactly("catalog/programmes/hebei/level-2.cases.yaml", "rules/work.cases.yaml");
        assertThat(found.values()).allSatisfy(bytes -> assertThat(bytes).isNotEmpty());
        assertThat(CaseFiles.inDirectory(policy.resolve("elsewhere"))).isEmpty();
    }
}
