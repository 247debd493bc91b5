package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskCommandTest {

    private static final String[] TARGET = {
        "ask", "--occupation", "电子商务师", "--level", "四级", "--region", "北京", "--as-of", "2026-11-20"
    };

    @TempDir
    private Path folder;

    @Test
    void anInterviewEndsInAResult() {
        Program.Run run =
                new Program().input("1\n电子商务师\n2021-11-21\na\n0\n0\n?\n?\n").run(TARGET);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("第 1 问（关系到条件1、条件2）\n  工作经历：一共有几项？没有的写 0\n> 1\n第 2 问（")
                .contains("问完了。\n电子商务师  北京四级/中级工\n结论：可以报考\n");
    }

    @Test
    void aBadAnswerIsAskedForAgain() {
        Program.Run run = new Program()
                .input("一段\n1\n电子商务师\n2021年\n２０２１年１１月２１日\n还在做\n0\n0\n?\n?\n")
                .run(TARGET);

        assertThat(run.out())
                .contains("> 一段\n应为 0 到 20 的整数\n> 1\n")
                .contains("> 2021年\n应为日期，如 2021-06-30、2021年6月；要到日的写到日\n> ２０２１年１１月２１日\n第 4 问")
                .contains("还在做，还是哪个月结束的？\n    a  还在做\n")
                .contains("结论：可以报考");
    }

    @Test
    void aQuestionMarkLeavesAQuestionOpen() {
        Program.Run run = new Program().input("?\n？\n0\n").run(TARGET);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("问完了。", "结论：待定", "不满足      条件3");
    }

    @Test
    void aChoiceMayBeALetter() {
        Program.Run run = new Program().input("0\n1\ne\n电子商务\nb\n").run(TARGET);

        assertThat(run.out())
                .contains("    a  技工学校\n", "    e  高等职业学校\n", "    b  应届\n")
                .contains("第1项学历：高等职业学校，“电子商务”，应届")
                .contains("结论：可以报考");
    }

    @Test
    void theEndOfTheInputLeavesTheRestOpen() {
        Program.Run run = new Program().input("0\n").run(TARGET);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("> \n输入结束，其余的留作待定。\n", "结论：待定");
    }

    @Test
    void aTerminalShowsByItselfWhatIsTyped() {
        assertThat(new Program().onTerminal().input("0\n").run(TARGET).out()).contains("> 第 2 问");
    }

    @Test
    void whatIsKnownIsNotAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), """
                target: {occupation: 电子商务师, level: 四级, region: 北京}
                asOf: 2026-11-20
                candidate:
                  certificates: []
                  education: []
                  employment:
                    - {occupation: 电子商务师}
                """, StandardCharsets.UTF_8);
        Path saved = folder.resolve("saved.json");
        Program.Run run = new Program().input("2021-11-25\n").run("ask", file.toString(), "--save", saved.toString());
        Program.Run again = new Program().run("ask", saved.toString());

        assertThat(run.out()).startsWith("第 1 问（关系到条件1）\n  第1段工作经历的开始日期").contains("结论：不可报考");
        assertThat(Files.readString(saved, StandardCharsets.UTF_8))
                .startsWith("{\n  \"target\" : {\n")
                .contains("\"from\" : \"2021-11-25\"", "\"asOf\" : \"2026-11-20\"")
                .endsWith("}\n");
        assertThat(again.out()).startsWith("第 1 问（关系到条件1）\n  第1段工作经历的结束日期：还在做，还是哪个月结束的？");
    }

    @Test
    void anAnswerCanBeTakenBack() {
        Program.Run run = new Program()
                .input("1\n电子商务师\n2025-11-21\n<\n2021-11-21\na\n0\n0\n")
                .run(TARGET);

        assertThat(run.out()).contains("> <\n第 3 问").contains("结论：可以报考");
    }

    /** A job that has ended does not run until today. */
    @Test
    void whetherAJobHasEndedIsAsked() {
        Program.Run run =
                new Program().input("1\n电子商务师\n2018-01\n2019年6月\n0\n0\n").run(TARGET);

        assertThat(run.out()).contains("结论：不可报考");
    }

    @Test
    void whatCannotBeKeptIsSaidFirst() {
        Program.Run run = new Program()
                .input("0\n")
                .run("ask", "--occupation", "电子商务师", "--level", "4", "--save", "no-such-folder/a.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有这个目录");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutADayItIsToday() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String out = new Program()
                .run("ask", "--occupation", "电子商务师", "--level", "4")
                .out();

        assertThat(out.contains("申报表签字日期：" + today) || out.contains("申报表签字日期：" + today.plusDays(1)))
                .isTrue();
    }

    @Test
    void aFaultyTargetIsRefused() {
        Program.Run run = new Program().run("ask", "--occupation", "电子商务", "--level", "9");
        Program.Run unknown = new Program().run("ask", "--occupation", "电子商务", "--level", "4");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("没有受理", "target.level：");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("target.occupation：", "电子商务师");
    }

    @ParameterizedTest
    @CsvSource({
        "ask, 请写明 FILE",
        "ask --level 4, 请写明 FILE",
        "ask x.json --level 4, 请写明 FILE",
        "ask -, 标准输入用来回答问题",
        "ask no-such.json, 没有这个文件"
    })
    void mistakesOnTheCommandLineAreExplained(String arguments, String message) {
        Program.Run run = new Program().run(arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(message);
    }
}
