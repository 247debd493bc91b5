package io.github.baokao.internal.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other guides say the same in other words: whoever copies one of them needs no change of the library. */
class GuideWordingsTest {
    private static final String LIST = "catalog/lists/hebei-4-shop-keeper.yaml";
    private static final String PROGRAMME = "catalog/programmes/hebei/level-4.yaml";
    private static final String WORK = "{years: 9, occupation: 本职业, counting: 累计}";

    @TempDir
    private Path policy;

    private List<String> faults(String file, String... replacements) throws IOException {
        BrokenPolicy.copy(BrokenPolicy.BASE, policy);
        Path path = policy.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Files.writeString(path, text, StandardCharsets.UTF_8);
        return Validation.of(policy, Optional.empty()).diagnostics().stream()
                .filter(diagnostic -> diagnostic.span().file().equals(file))
                .map(diagnostic -> diagnostic.code() + " " + diagnostic.message())
                .toList();
    }

    @Test
    void exclusions() throws IOException {
        String sentence = "目前摊主暂不可作为小店店主相关职业。";
        for (String other : List.of("不含摊主。", "不包括车主、摊主", "摊主、车主除外。", "除摊主外", "摊主不予认可")) {
            assertThat(faults(LIST, sentence, other)).as(other).isEmpty();
        }
        for (String other : List.of("目前小店店主暂不可作为摊主相关职业。", "摊主也可以。小店店主不可以。", "摊主的相关职业不含小店店主。")) {
            assertThat(faults(LIST, sentence, other))
                    .as(other)
                    .singleElement()
                    .asString()
                    .startsWith("excluded-name");
        }
    }

    @Test
    void endingsOfLists() throws IOException {
        for (String other : List.of("等职业。", "等相关职业", "等，下同。")) {
            assertThat(faults(LIST, "送货人员等。", "送货人员" + other)).as(other).isEmpty();
        }
        String[] open = {"等经营类、商贸类专业。", "等专业", "ending: 类\n    classes: [经营类, 商贸类]", "ending: 等"};
        assertThat(faults(LIST, open)).isEmpty();
        open[1] = "专业。";
        open[3] = "ending: 封闭";
        assertThat(faults(LIST, open)).isEmpty();
        assertThat(faults(
                        LIST,
                        "店铺经营、市场营销等经营类、商贸类专业。",
                        "店铺经营专业、市场营销专业。",
                        "[店铺经营, 市场营销]",
                        "[店铺经营专业, 市场营销专业]",
                        open[2],
                        open[3]))
                .isEmpty();
    }

    /** What a source prints twice hides no other entry that is lost. */
    @Test
    void entriesPrintedTwice() throws IOException {
        String[] twice = {
            "店铺经营、市场营销等经营类",
            "店铺经营、会计、店铺经营、市场营销等经营类",
            "[店铺经营, 市场营销]",
            "[店铺经营, 会计, 店铺经营, 市场营销]",
            "    classes: [经营类, 商贸类]",
            "    classes: [经营类, 商贸类]\n    remarks: [{name: 店铺经营, cite: buyer-misprint}]"
        };
        assertThat(faults(LIST, twice)).isEmpty();
        twice[3] = "[店铺经营, 店铺经营, 市场营销]";
        assertThat(faults(LIST, twice)).singleElement().asString().startsWith("quote-entries");
    }

    @Test
    void majorsOfOneOfSeveralKindsOfSchooling() throws IOException {
        String kind = "{major: 本专业或相关专业, status: [毕业, 应届], evaluated: true}";
        String printed = "经评估论证的本专业或相关专业毕业证书";
        assertThat(faults(PROGRAMME, printed, "经评估论证的相关专业毕业证书")).isEmpty();
        assertThat(faults(
                        PROGRAMME,
                        kind,
                        "{any-of: [" + kind + ", {degrees: [本科], major: 不限, status: [毕业], evaluated: true}]}"))
                .isEmpty();
        assertThat(faults(PROGRAMME, kind, kind.replace("本专业或相关专业", "不限")))
                .singleElement()
                .asString()
                .startsWith("text-word");
    }

    @Test
    void otherWordsForTheLastYearOfSchool() throws IOException {
        String printed = "经评估论证的本专业或相关专业毕业证书";
        String kind = "status: [毕业, 应届]";
        for (String other : List.of("毕业学年", "毕业年度", "应届毕业生")) {
            String text = "经评估论证的本专业或相关专业" + other + "学生";
            assertThat(faults(PROGRAMME, printed, text, kind, "status: [应届]"))
                    .filteredOn(fault -> fault.contains("应届"))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void twoWaysOfCounting() throws IOException {
        String work = "      - work: {years: 5, occupation: 本职业或相关职业, counting: 累计}\n";
        String[] both = {
            "累计从事本职业或相关职业工作满5年。",
            "累计从事本职业或相关职业工作满5年，其中连续从事本职业工作满2年。",
            work,
            work + "      - work: {years: 2, occupation: 本职业, counting: 连续}\n"
        };
        assertThat(faults(PROGRAMME, both)).isEmpty();
    }

    /** A new kind of fact needs no check of its own. */
    @Test
    void aKindOfFactThatOnlyItsFileKnows() throws IOException {
        BrokenPolicy.copy(BrokenPolicy.BASE, policy);
        String one =
                "  - {id: hebei-4-5, number: 5, text: %s, place: 一（5）, documents: [photo],\n     requires: [%s]}\n";
        String text = "取得本职业省级及以上职业技能竞赛前三名后，累计从事本职业工作满6个月。";
        String asked = "contest: {occupation: 本职业, grade: {at-least: 省级}, place: 3,"
                + " then: {work: {months: 6, occupation: 本职业, counting: 累计}}}";
        Files.copy(Path.of("src/test/resources/kinds/contest.yaml"), policy.resolve("catalog/kinds/contest.yaml"));
        Path programme = policy.resolve(PROGRAMME);
        String before = Files.readString(programme, StandardCharsets.UTF_8);

        assertThat(ofText(programme, before + one.formatted(text, asked))).isEmpty();
        assertThat(ofText(programme, before + one.formatted(text.replace("省级", "全国"), asked)))
                .containsExactly("text-figure 原文是 “全国及以上职业技能竞赛”，这里是 省级及以上竞赛获奖");
        assertThat(ofText(programme, before + one.formatted(text.replace("及以上", ""), asked)))
                .containsExactly("text-figure 原文是 “省级职业技能竞赛”，这里是 省级及以上竞赛获奖");
        assertThat(ofText(programme, before + one.formatted(text.replace("6个月", "一年"), asked)))
                .containsExactly("text-figure 原文是 “满一年”，这里是 6 个月");
        assertThat(ofText(programme, before + one.formatted(text.replace("取得本职业", "取得本职业或相关职业"), asked)))
                .containsExactly("text-word 依原文应为 “本职业或相关职业”，这里是 “本职业”");
        String own = "contest: {occupation: 本职业, grade: %s, place: %s}";
        String group = "any-of: [{%s}, {%s}]".formatted(own.formatted("{at-least: 市级}", "3"), "work: " + WORK);
        String other = one.replace("hebei-4-5", "hebei-4-6").replace("number: 5", "number: 6");
        assertThat(ofText(
                        programme,
                        before
                                + one.formatted("取得本职业市级及以上竞赛前三名，或累计从事本职业工作满9年。", group)
                                + other.formatted("取得本职业国家级竞赛第一名。", own.formatted("国家级", "1"))))
                .containsExactly("superfluous-condition 凡满足这一条的人，都满足 “hebei-4-5”，这一条从不起作用");
    }

    private List<String> ofText(Path programme, String text) throws IOException {
        Files.writeString(programme, text, StandardCharsets.UTF_8);
        return Validation.of(policy, Optional.empty()).diagnostics().stream()
                .filter(found ->
                        found.code().startsWith("text-") || found.code().startsWith("superfluous-"))
                .map(found -> found.code() + " " + found.message())
                .toList();
    }
}
