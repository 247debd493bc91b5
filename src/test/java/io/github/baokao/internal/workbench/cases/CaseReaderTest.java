package io.github.baokao.internal.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.baokao.candidate.Spell;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import io.github.baokao.term.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Case tables are read as strictly as the catalogue: every fault with its place, nothing half-read. */
class CaseReaderTest {
    private static final Catalog CATALOG =
            CatalogReader.read(PolicyFiles.bundled().catalog());
    private static final String PROGRAMME = "catalog/programmes/beijing/level-4.cases.yaml";
    private static final String RULES = "rules/work.cases.yaml";
    private static final String HEAD = """
            programme: beijing-level-4
            occupation: 电子商务师
            as-of: 2026-11-20
            cases:
            """;

    private static List<CaseTable> read(String file, String text) {
        return CaseReader.read(Map.of(file, text.getBytes(StandardCharsets.UTF_8)), CATALOG);
    }

    private static List<String> faults(String file, String text) {
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read(file, text));
        assertThat(refused).as("nothing was refused").isNotNull();
        return refused.diagnostics().stream().map(CaseReaderTest::shown).toList();
    }

    /** Without the words to choose from: they are those of the catalogue and of the facts. */
    private static String shown(Diagnostic fault) {
        String message = fault.message().replaceFirst("，(应为|可用的有).*", "");
        return fault.span().line() + ":" + fault.span().column() + " " + fault.code() + " " + message;
    }

    @Test
    void aProgrammeCaseIsAnApplicationAndWhatMustComeOut() {
        CaseTable table = read(PROGRAMME, HEAD + """
                                  - condition: beijing-4-1
                                    kind: 刚好满足
                                    name: 整五年
                                    occupation: 互联网营销师
                                    as-of: 2026-01-31
                                    employment: [{occupation: 营销员, from: 2021-02}]
                                    expect: 满足
                                    overall: 可以报考
                                    documents: [photo]
                                    notes: [open-list]
                                    missing: []
                                """).get(0);
        assertThat(table).isInstanceOf(ProgrammeCases.class);
        ProgrammeCase one = ((ProgrammeCases) table).cases().get(0);
        assertThat(one.at()).hasToString(PROGRAMME + ":5:5");
        assertThat(one.title()).isEqualTo("beijing-4-1 刚好满足：整五年");
        assertThat(one.expect()).isEqualTo(Verdict.SATISFIED);
        assertThat(one.application().target().occupation()).isEqualTo("互联网营销师");
        assertThat(one.application().target().region()).hasValue("beijing");
        assertThat(one.application().asOf()).hasToString("2026-01-31");
        assertThat(one.application().candidate().list("certificates")).isEmpty();
        assertThat(one.application().candidate().list("employment"))
                .hasValue(List.of(
                        Spell.builder().occupation("营销员").from("2021-02").build()));
        assertThat(one.missing()).hasValue(List.of());
    }

    @Test
    void everyFaultOfACaseIsReported() {
        assertThat(faults(PROGRAMME, HEAD + """
                                  - condition: beijing-4-9
                                    kind: 刚好满足
                                    name: 一
                                    employment: [{ocupation: 电子商务师, from: 2021-13}]
                                    expect: 不满足
                                  - {condition: beijing-4-1, kind: 差一点, name: 一, occupation: 供应链管理师, expect: 不满足, note: []}
                                """))
                .containsExactly(
                        "5:16 unknown-word 不认识 “beijing-4-9”",
                        "8:19 unknown-key 不认识 “ocupation”",
                        "8:43 bad-date 没有这个日期，请核对月份和日子",
                        "9:13 inconsistent “刚好满足”的用例，结论只能是“满足”",
                        "10:47 duplicate-id 这个名称已经用过，在第 5 行",
                        "10:62 unknown-word 不认识 “供应链管理师”",
                        "10:83 unknown-key 不认识 “note”");
    }

    @Test
    void anExpectationThatCannotFailIsRefused() {
        assertThat(faults(PROGRAMME, HEAD + """
                                  - {condition: beijing-4-1, kind: 其他, name: 一, expect: 待定, papers: {}}
                                  - {condition: beijing-4-1, kind: 其他, name: 二, expect: 待定, employment: [{occupation: 每个名称}]}
                                  - {condition: beijing-4-1, kind: 其他, name: 三, expect: 待定, each: [甲, 乙]}
                                """))
                .containsExactly(
                        "5:69 empty-value 至少要写一份材料",
                        "6:87 inconsistent 写了“每个名称”，用例里却没有 each 列出是哪些名称",
                        "7:67 inconsistent 用例里没有写“每个名称”，不知道这些名称用在哪里");
    }

    @Test
    void aNameTwiceInAListOfNamesIsShownWhereItStands() {
        assertThat(faults(PROGRAMME, HEAD + """
                                  - {condition: beijing-4-1, kind: 其他, name: 一, expect: 待定, each: [甲, 乙, 甲],
                                     employment: [{occupation: 每个名称}]}
                                """)).containsExactly("5:74 duplicate-id 这个名称已经用过，在第 5 行");
    }

    @Test
    void theWordsToChooseFromAreListedUnlessTheyAreTooMany() {
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> read(PROGRAMME, HEAD + """
                                  - {condition: beijing-4-1, kind: 其它, name: 一, expect: 待定, notes: [open-lists]}
                                """));
        List<String> messages =
                refused.diagnostics().stream().map(Diagnostic::message).toList();
        assertThat(messages).hasSize(2).first().isEqualTo("不认识 “其它”，应为 刚好满足、差一点、待定、须审核、其他 之一");
        assertThat(messages.get(1))
                .startsWith("不认识 “open-lists”，应为 ")
                .endsWith(" 等 " + CATALOG.discrepancies().size() + " 个之一")
                .hasSizeLessThan(300);
        assertThat(refused.diagnostics().get(1).help()).hasValue("是不是 “open-list”？");
    }

    @Test
    void aFaultInTheHeadIsReportedOnce() {
        String one = "  - {condition: beijing-4-1, kind: 其他, name: %s, expect: 待定}\n";
        String cases = one.formatted("一") + one.formatted("二");
        assertThat(faults(PROGRAMME, HEAD.replace("2026-11-20", "2026-11") + cases))
                .containsExactly("3:8 bad-date 要写到日，应写作 YYYY-MM-DD");
        assertThat(faults(PROGRAMME, HEAD.replace("beijing-level-4", "beijing-level-1") + cases)
                        .get(0))
                .isEqualTo("1:12 file-name 这个项目的用例应写在名称以 catalog/programmes/beijing/level-1. 开头的文件里");
    }

    @Test
    void whatIsSaidNeverToBeIsSaidOfACriterionThatThereIs() {
        assertThat(faults(
                        PROGRAMME,
                        HEAD.replace("cases:", """
                        exempt:
                          - {condition: beijing-4-1, criterion: 2, kind: 须审核, reason: 没有}
                          - {condition: beijing-4-1, criterion: 一, kind: 其他, reason: 没有}
                        cases:""") + "  - {condition: beijing-4-1, kind: 其他, name: 一, expect: 待定}\n"))
                .containsExactly(
                        "5:41 out-of-range 这个条件只有 1 项要求",
                        "6:41 wrong-type 应为整数（1 到 99），这里是 “一”",
                        "6:50 unknown-word 不认识 “其他”");
    }

    @Test
    void aCaseOfAPhotoSaysOneMeasure() {
        assertThat(faults("catalog/pictures/one-inch-white.cases.yaml", """
                        picture: one-inch-white
                        cases:
                          - {name: 一, bytes: 40960, expect: 满足}
                          - {name: 二, expect: 满足}
                          - {name: 三, width: 25, expect: 满足}
                          - {name: 四, colour: [1, 2], expect: 满足}
                          - {name: 五, bytes: 1, not-white-percent: 1, expect: 满足}
                          - {name: 六, bytes: 40 KB, expect: 合格}
                        """))
                .containsExactly(
                        "4:12 inconsistent 一个用例写一样量得的：bytes，或 width 和 height，或 colour（红、绿、蓝三个数），或 not-white-percent",
                        "5:12 inconsistent 一个用例写一样量得的：bytes，或 width 和 height，或 colour（红、绿、蓝三个数），或 not-white-percent",
                        "6:12 inconsistent 一个用例写一样量得的：bytes，或 width 和 height，或 colour（红、绿、蓝三个数），或 not-white-percent",
                        "7:12 inconsistent 一个用例写一样量得的：bytes，或 width 和 height，或 colour（红、绿、蓝三个数），或 not-white-percent",
                        "8:22 wrong-type 应为整数（0 到 999999999），这里是 “40 KB”",
                        "8:37 unknown-word 不认识 “合格”");
    }

    @Test
    void aRuleCaseIsAQuestionAndItsAnswer() {
        CaseTable table = read("rules/education.cases.yaml", """
                        cases:
                          - {question: ReadingAsked, facts: {item: 学历层次, word: null, by: 高等职业学校}, rule: 某条, expect: LOWEST}
                        """).get(0);
        assertThat(table).isInstanceOf(RuleTable.class);
        assertThat(((RuleTable) table).rules()).isEqualTo("rules/education.drl");
        assertThat(((RuleTable) table).cases().get(0).question())
                .hasToString("ReadingAsked[item=学历层次, word=null, by=高等职业学校]");
    }

    @Test
    void whatIsLookedAtBesideAQuestionStandsInside() {
        String due = "{question: WordAsked, facts: {item: 就读状态, word: 应届, standing: 在要求之列, endTaken: false, due: %s},"
                + " rule: 某条, expect: 满足}\n";
        CaseTable table = read(
                        RULES,
                        "cases:\n  - " + due.formatted("{dated: true, happened: false, soon: true}") + "  - "
                                + due.formatted("null"))
                .get(0);
        assertThat(((RuleTable) table).cases().stream().map(RuleCase::question))
                .extracting(Object::toString)
                .containsExactly(
                        "WordAsked[item=就读状态, word=应届, standing=TAKEN, endTaken=false,"
                                + " due=DueDay[dated=true, happened=false, soon=true]]",
                        "WordAsked[item=就读状态, word=应届, standing=TAKEN, endTaken=false, due=null]");
        assertThat(faults(RULES, "cases:\n  - " + due.formatted("{dated: null, happened: false, soon: true}")))
                .singleElement()
                .asString()
                .endsWith("empty-value “dated” 没有值");
    }

    @Test
    void everyFaultOfARuleCaseIsReported() {
        assertThat(faults(RULES, """
                        cases:
                          - {question: WorkAskd, facts: {}, rule: 某条, expect: 满足}
                          - {question: WorkAsked, facts: {stated: 是, required: -1, sure: 0, reviewed: null, possible: 0, more: 1},
                             rule: 某条, expect: 够了}
                          - {question: EventAsked, facts: {dated: true}, rule: 某条, expect: COLLEGE}
                        """))
                .containsExactlyInAnyOrder(
                        "2:16 unknown-word 不认识 “WorkAskd”",
                        "3:43 wrong-type 应为 true 或 false（不加引号），这里是 “是”",
                        "3:56 out-of-range 应在 0 到 999999 之间，这里是 -1",
                        "3:69 empty-value “reviewed” 没有值",
                        "3:98 unknown-key 不认识 “more”",
                        "4:24 unknown-word 不认识 “够了”",
                        "5:35 missing-key 缺少 “happened”",
                        "5:68 unknown-word 不认识 “COLLEGE”");
    }
}
