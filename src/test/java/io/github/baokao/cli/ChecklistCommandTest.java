package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Expected;
import org.junit.jupiter.api.Test;

class ChecklistCommandTest {

    private static final String HEBEI =
            Expected.EXAMPLES.resolve("hebei-level-2.json").toString();

    @Test
    void theBestConditionUnlessAskedFor() {
        assertThat(new Program().run("checklist", HEBEI).out())
                .startsWith("电子商务师  河北二级/技师\n按条件一（满足）准备材料")
                .contains("□ 社保证明(社保部门盖章)", "上传到：“其他”", "说明\n");
        assertThat(new Program()
                        .run("checklist", HEBEI, "--condition", "hebei-2-5")
                        .out())
                .contains("按条件五", "印作：“四级职业资格/职业技能等级证书”");
    }

    @Test
    void anUnknownConditionIsNoFaultOfTheApplication() {
        Program.Run run = new Program().run("checklist", HEBEI, "--condition", "hebei-2-6");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("没有这个申报条件：“hebei-2-6”", "有 hebei-2-1、");
    }

    @Test
    void inEnglishAndAsJson() {
        assertThat(new Program().run("checklist", HEBEI, "--lang", "en").out())
                .contains("[ ] 申报表(单位盖章)", "Originals: 2", "Upload to:");
        assertThat(new Program().run("checklist", HEBEI, "--json").lines())
                .singleElement()
                .asString()
                .startsWith("{\"condition\":\"hebei-2-1\",\"verdict\":\"satisfied\",\"published\":true,");
    }

    @Test
    void aRefusedApplicationHasNoList() {
        Program.Run run =
                new Program().input("target: {occupation: 电子商务师, level: 9}\n").run("checklist", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("target.level");
    }
}
