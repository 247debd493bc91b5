package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.base.word.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {

    @Test
    void allProgrammesStandInATable() {
        Program.Run run = new Program().run("show");

        assertThat(run.status()).isZero();
        for (Programme programme : Eligibility.bundled().catalog().programmes()) {
            assertThat(run.out()).contains(programme.id(), programme.name());
        }
    }

    @Test
    void aProgrammeShowsItsConditionsDocumentsAndExam() {
        Program.Run run = new Program().run("show", "hebei-level-2");

        assertThat(run.out())
                .contains("条件一（hebei-2-1）", "条件五（hebei-2-5）")
                .contains("要求  三级/高级工证书（本职业或相关职业），取得证书后")
                .contains("申报表(单位盖章)", "社保证明")
                .contains("800 元", "没有说到河北，仅供参考")
                .contains("互联网营销师的考试\n  来源没有公布");
    }

    @Test
    void aProgrammeWithoutPrintedDocumentsSaysSo() {
        assertThat(new Program().run("show", "national-level-3").out()).contains("来源未公布报考材料");
        assertThat(new Program()
                        .run("show", "documents", "standard-2005-level-4")
                        .out())
                .contains("来源未公布报考材料");
    }

    @Test
    void listsShowTheirSentenceTheirEndingAndTheirMisprints() {
        Program.Run run = new Program().run("show", "beijing-level-1", "电子商务师");

        assertThat(run.out())
                .contains("17 条，以“等”结尾", "营销员、商品营业员、摊商", "“物流服务员”疑似误印，当为“物流服务师”")
                .contains("来源没有公布专业清单");
    }

    @Test
    void exclusionsAreShown() {
        assertThat(new Program()
                        .run("show", "beijing-level-1", "supply-chain-manager")
                        .out())
                .contains("明示排除：电子商务师", "目前电子商务师暂不可作为");
    }

    @Test
    void aProgrammeWithoutListsSaysSo() {
        assertThat(new Program().run("show", "standard-2005-level-3", "电子商务师").out())
                .contains("旧证书名称：电子商务员（四级/中级工） [1]", "只认本职业");
    }

    @Test
    void listsThatEndInAClassSaySo() {
        assertThat(new Program().run("show", "beijing-level-4", "信息安全测试员").out())
                .contains("类”结尾：");
    }

    @ParameterizedTest
    @CsvSource({"四级/中级工, 410", "三级/高级工, 455", "二级/技师, 800", "一级/高级技师, 840"})
    void examsShowTheirFees(String level, int yuan) {
        assertThat(new Program().run("show", "exam").out())
                .contains(level + "：" + yuan + " 元")
                .contains("合格线 60 分", "考试结束后 1~2 个月", "《问答》说的是北京、广东的考试", "说明\n")
                .contains("——电子商务师职业技能等级认定问答 [1][2][3]\n");
    }

    @Test
    void theExamOfAProgrammeIsThatOfItsLevel() {
        assertThat(new Program().run("show", "exam", "beijing-level-4").out())
                .contains("410 元", "网店装修", "——电子商务师职业技能等级认定问答 [1][2][3]\n")
                .doesNotContain("840", "没有说到");
    }

    @Test
    void documentsShowWhatTheGuidesPrint() {
        assertThat(new Program().run("show", "documents").out())
                .contains("毕业证书（graduation-certificate）", "尚未毕业的（专科及以上）：教育部学籍在线验证报告");
        assertThat(new Program().run("show", "documents", "hebei-level-2").out())
                .contains("条件五：印作“四级职业资格/职业技能等级证书”，与申报条件不符")
                .doesNotContain("work-pledge");
    }

    @Test
    void unknownNamesSayWhatThereIs() {
        Program.Run programme = new Program().run("show", "hebei-level-3");
        Program.Run occupation = new Program().run("show", "hebei-level-2", "电子商务");

        assertThat(programme.status()).isEqualTo(2);
        assertThat(programme.err()).contains("没有这个方案：“hebei-level-3”", "是不是 “hebei-level-2”", "national-level-1");
        assertThat(occupation.status()).isEqualTo(2);
        assertThat(occupation.err()).contains("没有这个职业", "是不是 “电子商务师”", "互联网营销师");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyProgrammeAndEveryListCanBeShown(String language) {
        for (Programme programme : Eligibility.bundled().catalog().programmes()) {
            shown("show", "--lang", language, programme.id());
            shown("show", "documents", "--lang", language, programme.id());
            shown("show", "exam", "--lang", language, programme.id());
            for (Offering offering : programme.offerings()) {
                shown(
                        "show",
                        "--lang",
                        language,
                        programme.id(),
                        offering.occupation().id());
            }
        }
    }

    private static void shown(String... arguments) {
        Program.Run run = new Program().run(arguments);
        assertThat(run.status()).isZero();
        assertThat(run.lines()).allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(80));
    }
}
