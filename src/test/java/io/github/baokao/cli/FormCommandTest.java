package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Expected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCommandTest {
    private static final Path FORMS = Path.of("src/test/resources/forms");
    private static final String PERSON = FORMS.resolve("person.yaml").toString();
    private static final String HEBEI = FORMS.resolve("hebei-2-1.yaml").toString();

    @TempDir
    private Path folder;

    @Test
    void writesWhatToCopy() throws IOException {
        Expected.check(
                FORMS.resolve("hebei-2-1.report.zh.txt"),
                run("form", HEBEI, PERSON).out());
    }

    @Test
    void withoutAFilingAndWithAnUnknownSchoolItSaysWhatIsMissing() throws IOException {
        Path unknown = write("unknown.yaml", """
                target: {occupation: 互联网营销师, level: 4, region: beijing}
                asOf: 2026-11-20
                candidate: {education: [{major: 电子商务, status: 应届}]}
                """);

        for (String language : new String[] {"zh", "en"}) {
            Expected.check(
                    FORMS.resolve("unknown-school.report." + language + ".txt"),
                    run("form", unknown.toString(), "--condition", "beijing-4-3", "--lang", language)
                            .out());
        }
    }

    @Test
    void jsonOnRequest() throws IOException {
        Program.Run line = run("form", "--json", HEBEI, PERSON, "--condition", "hebei-2-1");

        assertThat(line.lines()).hasSize(1);
        Expected.check(
                FORMS.resolve("hebei-2-1.report.json"),
                run("form", "--pretty", HEBEI, PERSON, "--condition", "hebei-2-1")
                        .out());
    }

    @Test
    void whereNoFormsArePrintedItSaysSo() throws IOException {
        Path national = write("national.yaml", "target: {occupation: 电子商务师, level: 3}\nasOf: 2026-11-20\n");

        assertThat(run("form", national.toString()).out()).contains("来源未公布表格");
        assertThat(run("form", national.toString(), "--json").out()).contains("\"forms\":[{\"id\":\"not-published\"}]");
    }

    @Test
    void theConditionOfTheFilingIsTaken() throws IOException {
        Path filing = write("filing.yaml", "condition: hebei-2-4");

        assertThat(run("form", HEBEI, filing.toString()).out()).contains("hebei-2-4");
        assertThat(run("form", HEBEI, filing.toString(), "--condition", "hebei-2-5")
                        .out())
                .contains("hebei-2-5");
    }

    @ParameterizedTest
    @CsvSource({
        "condition: hebei-2-11, 1, condition：没有这个编号的申报条件",
        "condition: beijing-4-1, 1, condition：没有这个申报条件：“beijing-4-1”；河北二级/技师有 hebei-2-1",
        "'person: {name: [张三]}', 1, person.name：应为文字",
    })
    void aFilingThatIsRefusedIsExplained(String text, int status, String says) throws IOException {
        Path filing = write("filing.yaml", text);
        Program.Run run = new Program().run("form", HEBEI, filing.toString());

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains("filing.yaml：没有受理", says).doesNotContain("张三");
        assertThat(new Program().run("form", "--json", HEBEI, filing.toString()).out())
                .contains("\"error\":{\"faults\":[{\"path\":");
    }

    @Test
    void whatItCannotRunOnIsNamed() {
        Program.Run missing = new Program().run("form", "no-such-file.yaml");
        Program.Run condition = new Program().run("form", HEBEI, "--condition", "hebei-2-9");

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("没有这个文件：no-such-file.yaml");
        assertThat(condition.status()).isEqualTo(2);
        assertThat(condition.err()).contains("没有这个申报条件：“hebei-2-9”");
    }

    @Test
    void helpIsThere() {
        assertThat(run("form", "--help").out()).contains("用法：baokao form", "--condition", "退出状态");
    }

    private static Program.Run run(String... arguments) {
        Program.Run run = new Program().run(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
