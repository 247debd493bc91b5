package io.github.baokao.internal.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Edits of a policy and the lines that tell of them. */
class PolicyComparisonTest {
    private static final String HEBEI = "catalog/programmes/hebei/level-2.yaml";
    private static final String LIST = "catalog/lists/beijing-4-information-security-tester.yaml";
    private static final String OCCUPATIONS = "rules/occupations.drl";

    @TestFactory
    Stream<DynamicTest> everyEditIsToldInWordsOfTheDomain() {
        return Stream.of(
                told(
                        "a year and its text",
                        edited -> edited.replace(HEBEI, "工作满5年。", "工作满4年。").replace(HEBEI, "years: 5", "years: 4"),
                        "改　申报条件 一（hebei-2-1）",
                        "原文 · " + HEBEI + ":14",
                        "……，累计从事本职业或相关职业工作满【5→4】年。",
                        "要求 · " + HEBEI + ":16",
                        "改　……后累计从事本职业或相关职业工作满【5→4】年 · 第 17 行"),
                told(
                        "a criterion more",
                        edited -> edited.replace(
                                HEBEI,
                                "    requires:\n",
                                "    requires:\n      - training: {level: 2, occupation: 本职业}\n"),
                        "增　二级/技师正规培训结业",
                        "要求 · " + HEBEI + ":16"),
                told(
                        "one of two criteria",
                        edited -> edited.replace(
                                HEBEI,
                                "    requires:\n      - certificate:",
                                "    requires:\n      - any-of: [{training: {level: 2, occupation: 本职业}},"
                                        + " {title: {level: 高级}}]\n      - certificate:"),
                        "增　二级/技师正规培训结业（本职业）"),
                told(
                        "a word for a school",
                        edited -> edited.replace("catalog/kinds/education.yaml", "[中专, 职高, 中职]", "[中专, 中职]"),
                        "改　事实的字段 学历 学校类型",
                        "写法 · catalog/kinds/education.yaml:",
                        "删　words.secondary-vocational.others：职高"),
                told(
                        "words in another order",
                        edited -> edited.replace(
                                "catalog/kinds/education.yaml",
                                "      - {id: college, word: 专科, en: college}\n      - {id: bachelor, word: 本科, en: bachelor}\n",
                                "      - {id: bachelor, word: 本科, en: bachelor}\n      - {id: college, word: 专科, en: college}\n"),
                        "改　事实的字段 学历 学历层次",
                        "次序 · ",
                        "移　本科"),
                told(
                        "a figure of time",
                        edited -> edited.replace("catalog/time.yaml", "days: 30", "days: 31"),
                        "改　时间的数法 各项数字",
                        "【0→1】"),
                told(
                        "a place",
                        edited -> edited.replace(HEBEI, "place: 一、报考条件（一）", "place: 一、报考条件（1）"),
                        "所在位置 · " + HEBEI + ":15",
                        "一、报考条件（一） → 河北二级报考指南 一、报考条件（1）"),
                told(
                        "a document less",
                        edited -> edited.replace(HEBEI, "      - certificate-level-3\n", ""),
                        "材料 · " + HEBEI + ":18",
                        "删　三级职业资格/职业技能等级证书"),
                told(
                        "documents in another order",
                        edited -> edited.replace(
                                HEBEI,
                                "      - certificate-level-3\n      - social-insurance\n",
                                "      - social-insurance\n      - certificate-level-3\n"),
                        "移　社保证明(社保部门盖章) · 第 22 行"),
                told(
                        "an entry in another place",
                        edited -> edited.replace(
                                "catalog/lists/hebei-2-e-commerce-specialist.yaml",
                                "营销员, 商品营业员, 摊商,",
                                "商品营业员, 摊商, 营销员,"),
                        "移　营销员 · 第 11 行"),
                told(
                        "conditions in another order",
                        edited -> edited.write(HEBEI, lastFirst(edited.text(HEBEI))),
                        "改　方案 河北二级/技师",
                        "次序 · " + HEBEI + ":11",
                        "移　五（hebei-2-5） · 第 12 行"),
                told(
                        "fields of a form in another order",
                        edited -> edited.write(
                                "catalog/forms/level-one-work-pledge.yaml",
                                lastFirst(edited.text("catalog/forms/level-one-work-pledge.yaml"))),
                        "改　表格 个人工作经历承诺书",
                        "次序 · "),
                told(
                        "the line of a document",
                        edited -> edited.replace(HEBEI, "printed: 申报表(单位盖章)", "printed: 申报表"),
                        "另印作：申报表【删：(单位盖章)】"),
                told(
                        "the ending of a list",
                        edited -> edited.replace(
                                "catalog/lists/hebei-2-e-commerce-specialist.yaml", "ending: 等", "ending: 封闭"),
                        "改　相关职业清单 电子商务师（河北二级报考指南）",
                        "等 → 封闭"),
                told(
                        "an entry",
                        edited -> edited.replace(
                                "catalog/lists/hebei-2-e-commerce-specialist.yaml", "网约配送员, 易货师]", "易货师, 骑手]"),
                        "删　网约配送员 · 第 13 行",
                        "增　骑手 · 第 13 行"),
                told(
                        "a list less",
                        edited -> edited.write(LIST, edited.text(LIST).split("  - id: undergraduate", 2)[0]),
                        "删　专业清单 信息安全测试员",
                        "印出的原句：信息安全、计算机科学与技术、",
                        "结尾：类"),
                told(
                        "a misprint",
                        edited -> edited.replace(LIST, "meant: 移动互联应用技术", "meant: 移动互联技术"),
                        "改　专业清单 信息安全测试员",
                        "实名：移动互联【删：应用】技术"),
                told(
                        "a requirement of a document",
                        edited -> edited.replace("catalog/documents/photo.yaml", "40k-80k,白底", "40k-90k,白底"),
                        "改　指南所印的材料 个人照片（四级报考指南）",
                        "k-【8→9】0k,白底"),
                told(
                        "a fee",
                        edited -> edited.replace("catalog/exams/e-commerce-specialist.yaml", "yuan: 410", "yuan: 420"),
                        "改　各级考试 电子商务师 四级/中级工",
                        "费用 · catalog/exams/e-commerce-specialist.yaml:13",
                        "410 元 → 420 元"),
                told(
                        "a reading",
                        edited -> edited.replace("catalog/discrepancies/majors.yaml", "都算已列出。", "都不算列出。"),
                        "改　出入 mobile-internet-misprint",
                        "采用的读法 · catalog/discrepancies/majors.yaml:9"),
                told(
                        "a ruling",
                        edited -> edited.write(
                                "catalog/rulings/all.yaml",
                                "rulings:\n  - {kind: 职业, name: 物流服务师, for: 供应链管理师, counts: true, decided:"
                                        + " 2026-10-08, by: 评价机构}\n"),
                        "增　裁定 职业“物流服务师”，报考供应链管理师，2026-10-08 ·",
                        "catalog/rulings/all.yaml:2"),
                told(
                        "a constraint of a rule",
                        edited ->
                                edited.replace(OCCUPATIONS, "entry == EntryMatch.MISPRINT", "entry == EntryMatch.NONE"),
                        "改　规则 疑似误印的职业，印出的名称和实有的名称都算列出",
                        "规则的条件 · " + OCCUPATIONS + ":49",
                        "旧　entry == EntryMatch.MISPRINT",
                        "                          ^^^^^^^^",
                        "新　entry == EntryMatch.NONE"),
                told(
                        "an answer",
                        edited -> edited.replace(
                                OCCUPATIONS, "OccupationRelation.EXCLUDED", "OccupationRelation.UNLISTED"),
                        "规则的回答 · " + OCCUPATIONS + ":29",
                        "旧　RelationFound OccupationRelation.EXCLUDED",
                        "新　RelationFound OccupationRelation.UNLISTED"),
                told(
                        "a citation of a rule",
                        edited -> edited.replace(OCCUPATIONS, "@cite(\"open-list\")\n", ""),
                        "引用的出入",
                        "删　open-list"),
                told(
                        "a rule gone",
                        edited -> edited.replace(
                                OCCUPATIONS,
                                edited.text(OCCUPATIONS)
                                        .substring(edited.text(OCCUPATIONS).indexOf("rule \"没有写明"))
                                        .split("\nrule", 2)[0],
                                ""),
                        "删　规则 没有写明职业名称的，关系不明 · " + OCCUPATIONS + ":10",
                        "回答的问题：OccupationName"),
                told(
                        "another name of a rule",
                        edited -> edited.replace(OCCUPATIONS, "rule \"没有写明职业名称的", "rule \"没写职业名称的"),
                        "改　规则 没写职业名称的，关系不明",
                        "名称 · " + OCCUPATIONS + ":10"),
                told(
                        "another file of a rule",
                        edited -> edited.write("rules/names.drl", edited.text(OCCUPATIONS))
                                .remove(OCCUPATIONS),
                        OCCUPATIONS + " → rules/names.drl",
                        "删　规则文件 " + OCCUPATIONS));
    }

    private static DynamicTest told(String what, UnaryOperator<Edited> edit, String... lines) {
        return dynamicTest(
                what, () -> assertThat(edit.apply(new Edited()).report()).contains(lines));
    }

    private static String lastFirst(String text) {
        int first = text.indexOf("\n  - id: ");
        int last = text.lastIndexOf("\n  - id: ");
        return text.substring(0, first) + text.substring(last).stripTrailing() + text.substring(first, last) + "\n";
    }

    /** Whatever mentions a thing says nothing else because the thing has another name. */
    @Test
    void anotherNameIsToldOnce() {
        Edited edited = new Edited()
                .replace("catalog/sources.yaml", "cite: 河北二级报考指南", "cite: 河北二级指南")
                .replace("catalog/documents/photo.yaml", "title: 个人白底照片", "title: 白底照片")
                .replace("catalog/documents/school-roll-proof.yaml", "title: 招生录取审批表等学籍证明", "title: 学籍证明")
                .replace("catalog/pictures/one-inch-white.yaml", "title: 一寸照片", "title: 一寸白底照片")
                .replace("catalog/regions.yaml", "name: 广东,", "name: 粤,");

        assertThat(edited.diff().changes())
                .extracting(change -> change.thing().kind())
                .containsExactly(
                        EntryKind.DOCUMENT, EntryKind.PRINTED, EntryKind.PICTURE, EntryKind.SOURCE, EntryKind.REGION);
        assertThat(edited.report()).contains("引用简称", "河北二级报考指南 → 河北二级指南", "【删：个人】白底照片");
    }

    @Test
    void aPolicyIsTheSameAsItself() {
        String report = new Edited().report();
        assertThat(report).contains("两份政策一字不差。");
        assertThat(new Edited().diff().rewritten()).isEmpty();
    }

    @Test
    void orderAndLayoutMeanNothing() {
        String discrepancies = "catalog/discrepancies/majors.yaml";
        Edited edited = new Edited();
        List<String> rules = new ArrayList<>(List.of(edited.text(OCCUPATIONS).split("\n(?=rule )")));
        String head = rules.remove(0);
        Collections.reverse(rules);
        List<String> items = new ArrayList<>(List.of(edited.text(discrepancies).split("\n(?=  - id)")));
        String first = items.remove(0);
        Collections.reverse(items);
        PolicyDiff diff = edited.write(OCCUPATIONS, head + "\n" + String.join("\n\n", rules) + "\n// 完\n")
                .write(discrepancies, first + "\n" + String.join("\n\n", items))
                .replace(OCCUPATIONS, "(stated == true, own == true)", "( stated == true,  own == true )")
                .replace(
                        HEBEI,
                        "{level: 3, occupation: 本职业或相关职业, held-years: 2}",
                        "{held-years: 2, level: 3, occupation: 本职业或相关职业}")
                .diff();
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.rewritten()).containsExactly(discrepancies, HEBEI, OCCUPATIONS);
        assertThat(Edited.report(diff, Optional.empty())).contains("内容没有不同。", "只有写法变化：" + discrepancies);
    }
}
