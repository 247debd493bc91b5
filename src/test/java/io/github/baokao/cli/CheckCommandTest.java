package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Expected;
import io.github.baokao.filing.Filings;
import io.github.baokao.internal.say.batch.ApplicationBytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final String HEBEI =
            Expected.EXAMPLES.resolve("hebei-level-2.json").toString();
    private static final String BEIJING =
            Expected.EXAMPLES.resolve("beijing-level-4.yaml").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "beijing-level-4.yaml, 结论：可以报考, 北京四级/中级工",
        "hebei-level-2.json, 结论：可以报考, 河北二级/技师",
        "beijing-level-1.json, 结论：可以报考, 北京一级/高级技师",
        "standard-2005-level-3.yaml, 结论：仅供查阅：符合已被替代的标准的条件, 2005版标准三级/高级工",
        "national-level-3.yaml, 结论：待定, 国家框架三级/高级工"
    })
    void everyShippedExampleIsAssessed(String example, String verdict, String programme) {
        Program.Run run =
                new Program().run("check", Expected.EXAMPLES.resolve(example).toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(verdict, programme, "说明\n");
    }

    /** Windows editors call it Unicode, with a mark and without. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void anotherEncodingIsCalledByItsName(String charset) throws IOException {
        byte[] facts = Expected.example("hebei-level-2.json").getBytes(Charset.forName(charset));

        assertThat(new Program().input(facts).run("check", "-").err())
                .contains("不是 UTF-8 编码，请另存为 UTF-8（现在可能是 “Unicode”，即 UTF-16）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12345-01-01", "0001-01-01", "9999-12-31", "2026-02-30", "2026-1-1", "-2026-01-01"})
    void theDayOfSigningIsADayOfTheFacts(String day) {
        Program.Run run = new Program().input("{}").run("check", "--as-of=" + day, "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("--as-of 应为具体的日期，写作 YYYY-MM-DD");
    }

    @Test
    void nobodySignsBeforeBeingBorn() {
        Program.Run run = new Program().input(Filings.GOOD).run("check", "--as-of=1990-03-06", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("candidate.birthDate：出生日期晚于 --as-of 写的日期");
        assertThat(new Program()
                        .input(Filings.GOOD)
                        .run("check", "--as-of=1990-03-07", "-")
                        .status())
                .isZero();
    }

    /** Else days that are counted from it would have years of five digits. */
    @Test
    void noDateIsBeyondItsCentury() {
        String late = Filings.GOOD.replace("asOf: 2026-11-20", "asOf: 9999-11-20");
        assertThat(new Program().input(late).run("check", "-").err()).contains("asOf：年份太晚，最晚 2999 年");
        String latest = """
                target: {occupation: 电子商务师, level: 2, region: hebei}
                asOf: 2999-12-31
                candidate:
                  certificates: [{occupation: 互联网营销师, level: 3, issued: 2998-06-30}]
                  employment: [{occupation: 电子商务师, from: 2990-07-01}]
                """;
        assertThat(new Program().input(latest).run("check", "--json", "-").out())
                .contains("\"asOf\":\"2999-12-31\"")
                .doesNotContain("\"+");
    }

    @Test
    void severalResultsAreHeadedByTheirFiles() {
        Program.Run run = new Program().run("check", HEBEI, BEIJING);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("==== " + HEBEI + " ====\n电子商务师", "==== " + BEIJING + " ====\n信息安全测试员");
    }

    @Test
    void severalResultsAreOneJsonObjectALine() {
        Program.Run run = new Program().run("check", "--json", HEBEI, BEIJING);

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .startsWith("{\"id\":\"example-hebei-2\",")
                .endsWith("]}");
        assertThat(run.lines().get(1)).startsWith("{\"id\":\"example-beijing-4\",");
    }

    @Test
    void theStandardInputIsAFileToo() throws IOException {
        Program.Run run =
                new Program().input(Expected.example("hebei-level-2.json")).run("check", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("电子商务师  河北二级/技师\n");
    }

    @Test
    void theStandardInputHasAName() {
        assertThat(new Program().input("{").run("check", "-").err()).startsWith("标准输入：没有受理");
    }

    @Test
    void englishOnRequest() {
        assertThat(new Program().run("check", "--lang", "en", HEBEI).out()).contains("Verdict: eligible");
    }

    @Test
    void indentedJsonOnRequest() {
        assertThat(new Program().run("check", "--pretty", HEBEI).out()).startsWith("{\n  \"id\" : ");
    }

    @Test
    void colourOnATerminalOnly() {
        assertThat(new Program().run("check", HEBEI).out()).doesNotContain("\u001B");
        assertThat(new Program().onTerminal().run("check", HEBEI).out()).contains("\u001B[32m可以报考\u001B[0m");
    }

    @Test
    void aRefusedApplicationIsExplainedAndTheOthersAreAssessed() throws IOException {
        Path bad = write("bad.json", "{\"target\": {\"occupation\": \"电子商务\", \"level\": 9}}");
        Program.Run run = new Program().run("check", bad.toString(), HEBEI);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("bad.json：没有受理", "target.level：", "asOf：");
        assertThat(run.out()).contains("河北二级/技师");
    }

    @Test
    void aRefusedApplicationIsAnErrorObjectInJson() throws IOException {
        Path bad = write("bad.json", "{}");
        Program.Run run = new Program().run("check", "--json", bad.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"file\":").contains("\"error\":{\"faults\":[{\"path\":");
    }

    @Test
    void anUnknownTargetIsAFaultOfTheApplication() throws IOException {
        Path bad = write(
                "bad.json",
                "{\"target\": {\"occupation\": \"电子商务\", \"level\": 4, \"region\": \"beijing\"}, \"asOf\": \"2026-11-20\"}");
        Program.Run run = new Program().run("check", bad.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("target.occupation", "电子商务师");
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        Path gbk = folder.resolve("gbk.json");
        Files.write(gbk, Expected.example("hebei-level-2.json").getBytes(Charset.forName("GBK")));
        Program.Run run = new Program().run("check", gbk.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("不是 UTF-8 编码");
    }

    @Test
    void aFileThatIsTooLongIsRefused() throws IOException {
        Path huge = write("huge.json", " ".repeat(ApplicationBytes.LONGEST + 1));

        assertThat(new Program().run("check", huge.toString()).err()).contains("内容过长");
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        Program.Run run = new Program().run("check", "no-such-file.json", folder.toString(), HEBEI);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("没有这个文件：no-such-file.json", "这是目录，不是文件：");
        assertThat(run.out()).contains("河北二级/技师");
    }

    @Test
    void aPolicyOfOnesOwn() throws IOException {
        Program.Run missing = new Program().run("check", "--policy", "no-such-directory", HEBEI);
        Program.Run empty = new Program().run("check", "--policy", folder.toString(), HEBEI);

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).isEqualTo("没有这个政策目录：no-such-directory" + System.lineSeparator());
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("政策有 2 处问题", "catalog/: 错误[missing-file]");
    }

    @Test
    void thePolicyOfTheProjectGivesTheSameResult() {
        assertThat(new Program().run("check", "--json", "--policy", ".", HEBEI).out())
                .isEqualTo(new Program().run("check", "--json", HEBEI).out());
    }

    @Test
    void faultsOfAPolicyAreShownWithTheirPlace() throws IOException {
        change("catalog/programmes/hebei/level-2.yaml", "name: 河北", "nam: 河北");
        Program.Run run = new Program().run("check", "--policy", folder.toString(), HEBEI);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("政策有 1 处问题：")
                .contains("catalog/programmes/hebei/level-2.yaml:4:1: 错误[unknown-key]", "是不是 “name”？");
    }

    @Test
    void rulesThatDecideNothingAreADefectOfThePolicy() throws IOException {
        change("rules/dates.drl", "dated == true, happened == true", "dated == true, happened == true, dated == false");
        Program.Run run = new Program().run("check", "--policy", folder.toString(), HEBEI);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("政策有 1 处问题：")
                .contains("rules/dates.drl", "错误[rule-gap]", "EventAsked(dated == true, happened == true)")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                check                     | 缺少 FILE
                check --jsn x.json        | 不认识的选项 “--jsn”，是不是 “--json”？
                check --lang fr x.json    | --lang 只能是 zh 或 en
                check --policy            | 缺少 --policy 的值
                check --json --json x     | --json 只能写一次
                chek x.json               | 不认识的命令 “chek”，是不是 “check”？
                """)
    void mistakesOnTheCommandLineAreExplained(String arguments, String message) {
        Program.Run run = new Program().run(arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(message).contains("--help").doesNotContain("\tat ");
    }

    @Test
    void withoutACommandItSaysHowToGoOn() {
        Program.Run run = new Program().run();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("请写明命令");
    }

    @Test
    void helpAndVersionAreThere() {
        for (String command : new String[] {"check", "batch", "show"}) {
            Program.Run run = new Program().run(command, "--help");
            assertThat(run.status()).isZero();
            assertThat(run.out())
                    .contains("用法：baokao " + command, "选项：", "显示用法")
                    .doesNotContain("Usage");
        }
        assertThat(new Program().run("--help").out()).contains("命令：", "check", "batch", "show");
        assertThat(new Program().run("--version").out()).startsWith("baokao ");
    }

    /** Copies the policy of the project with one change. */
    private void change(String changed, String from, String to) throws IOException {
        for (String part : List.of("catalog", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(file.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        String text = Files.readString(folder.resolve(changed), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        write(changed, text.replace(from, to));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
