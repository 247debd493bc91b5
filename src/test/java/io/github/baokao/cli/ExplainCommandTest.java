package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Expected;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final String HEBEI =
            Expected.EXAMPLES.resolve("hebei-level-2.json").toString();
    private static final String BEIJING =
            Expected.EXAMPLES.resolve("beijing-level-1.json").toString();

    @Test
    void theTraceNamesListsRunsRulesAndLosers() {
        Program.Run run = new Program().run("explain", BEIJING);

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\n *", ""))
                .contains("比对  一级报考指南 一、报考条件·供应链管理师·相关职业①（6条，以“轨道、道路、航空、水上货物运输人员等”结尾）")
                .contains("含在合写的“轨道、道路、航空、水上货物运输人员”里")
                .contains("连成一段：2022-10-08 至 2026-11-20，4年1个月零13天")
                .contains("没有采用：不满足，不如第2本证书（满足）")
                .contains("规则  指南点名排除的职业，不是相关职业（rules/occupations.drl）")
                .contains("读法：证书和工作经历都排除");
    }

    @Test
    void englishOnRequest() {
        assertThat(new Program().run("explain", "--lang", "en", HEBEI).out().replaceAll("\n *", " "))
                .contains(
                        "since the 互联网营销师 level 3 certificate was obtained (2021-06-30), 5 years 4 months of work in all")
                .contains("unbroken: 2021-06-30 to 2026-11-20, 5 years 4 months 22 days");
    }

    @Test
    void checkTellsLessAndBriefLeast() {
        String trace = new Program().run("explain", HEBEI).out();
        String reasons = new Program().run("check", HEBEI).out();
        String brief = new Program().run("check", "--brief", HEBEI).out();

        assertThat(trace.length()).isGreaterThan(reasons.length());
        assertThat(brief).isEqualTo("""
                电子商务师  河北二级/技师
                结论：可以报考
                  满足        条件一
                  须人工审核  条件二
                  不满足      条件三、条件四、条件五
                编号：“example-hebei-2”
                申报表签字日期：2026-11-20
                """);
        assertThat(reasons).startsWith(brief);
        assertThat(trace).startsWith(brief);
    }

    @Test
    void anotherDayOfSigning() {
        Program.Run run = new Program().run("check", "--brief", "--as-of", "2026-06-27", HEBEI);
        Program.Run wrong = new Program().run("check", "--as-of", "2026-6-28", HEBEI);

        assertThat(run.out()).contains("申报表签字日期：2026-06-27", "不满足      条件一（最早 2026-06-29）");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("--as-of 应为具体的日期");
    }

    @Test
    void theDayOfSigningMayBeMissingWhereItIsGiven() {
        String application = "{\"target\": {\"occupation\": \"电子商务师\", \"level\": 4, \"region\": \"北京\"}}";

        assertThat(new Program().input(application).run("check", "-").err()).contains("asOf：必须填写");
        assertThat(new Program()
                        .input(application)
                        .run("check", "--as-of", "2026-11-20", "-")
                        .status())
                .isZero();
    }

    @Test
    void theWaysThereOnRequest() {
        String application = "src/test/resources/explanations/hebei-2-work-short.yaml";
        Program.Run text = new Program().run("check", "--ways", "--brief", application);
        Program.Run json = new Program().run("check", "--ways", "--json", application);

        assertThat(text.out()).contains("怎样才能报考\n  · 条件一：等到 2027-04-20（目前的工作和其他情况不变）\n  · 条件四：取得学历（高级技工学校");
        assertThat(json.lines()).hasSize(1);
        assertThat(json.out())
                .contains(
                        "\"ways\":[{\"condition\":\"hebei-2-1\",\"on\":\"2027-04-20\",\"effort\":\"wait\",\"steps\":[{\"kind\":\"wait\",\"step\":\"wait\",\"until\":\"2027-04-20\"}]}",
                        "{\"kind\":\"acquire\",\"step\":\"title\",\"level\":\"junior\"}");
        assertThat(new Program().run("check", "--json", application).out()).doesNotContain("\"ways\"");
        assertThat(new Program().run("check", "--ways", application).out())
                .contains("  怎样才能满足\n    · 取得符合专业对应关系的初级职称；等到 2031-11-19");
    }

    @Test
    void whoMayApplyNeedsNoWay() {
        assertThat(new Program().run("check", "--ways", HEBEI).out())
                .doesNotContain("怎样才能报考")
                .contains("  怎样才能满足\n    · 请评价机构认定第1个职称的专业对应关系；对方认可的，当天满足，不认可的走别\n      的路");
    }

    @Test
    void aRefusedApplicationIsExplained() {
        Program.Run run = new Program().input("{}").run("explain", "-", HEBEI);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("标准输入：没有受理");
        assertThat(run.out()).contains("河北二级/技师");
    }
}
