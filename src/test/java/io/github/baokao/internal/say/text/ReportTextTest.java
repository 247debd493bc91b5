package io.github.baokao.internal.say.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.term.Level;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextTest {

    private final Eligibility eligibility = Eligibility.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beijing-level-4.yaml",
                "hebei-level-2.json",
                "beijing-level-1.json",
                "standard-2005-level-3.yaml",
                "national-level-3.yaml"
            })
    void aResultReadsAsReviewed(String example) throws IOException {
        String text = render(Language.CHINESE, Palette.PLAIN, Expected.example(example));

        Expected.check(example.replaceAll("\\.\\w+$", ".txt"), text);
    }

    @Test
    void englishTellsTheSame() throws IOException {
        String text = render(Language.ENGLISH, Palette.PLAIN, Expected.example("hebei-level-2.json"));

        Expected.check("hebei-level-2.en.txt", text);
    }

    @Test
    void noLineIsWiderThanAsked() throws IOException {
        String text = render(Language.CHINESE, Palette.PLAIN, Expected.example("hebei-level-2.json"));

        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void coloursChangeNothingElse() throws IOException {
        String example = Expected.example("national-level-3.yaml");
        String coloured = render(Language.CHINESE, Palette.ANSI, example);

        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "").replaceAll(" +\n", "\n"))
                .isEqualTo(render(Language.CHINESE, Palette.PLAIN, example));
    }

    @Test
    void aMissingDateIsNamedInWords() throws IOException {
        String text = render(Language.CHINESE, Palette.PLAIN, Expected.example("national-level-3.yaml"));

        assertThat(text).contains("第1本证书的发证日期").contains("candidate.certificates[0].issued");
    }

    @Test
    void workThatIsNotStatedIsNotCounted() {
        String text = render(Language.CHINESE, Palette.PLAIN, """
                {"target": {"occupation": "电子商务师", "level": 4, "region": "beijing"}, "asOf": "2026-11-20"}
                """);

        assertThat(text).contains("做过哪些工作没有写明，要求满5年").doesNotContain("0个月");
    }

    @Test
    void whatIsStillToComeIsTold() {
        String text = render(Language.CHINESE, Palette.PLAIN, """
                {"target": {"occupation": "电子商务师", "level": 4, "region": "beijing"}, "asOf": "2026-11-20",
                 "candidate": {"certificates": [], "employment": [{"occupation": "营销员", "from": "2025-01-01"}],
                  "education": [{"schoolType": "技工学校", "major": "电子商务", "status": "毕业", "graduated": "2027-07-01"}]}}
                """);

        assertThat(text.replaceAll("\n *", ""))
                .contains("累计从事相关职业1年10个月，还差3年2个月", "最早 2029-12-31 满足")
                .contains("毕业，但毕业日期晚于申报表签字日期", "最早 2027-07-01 满足");
    }

    @Test
    void whatIdentifiesAPersonStaysOut() {
        String text = render(Language.CHINESE, Palette.PLAIN, """
                {"target": {"occupation": "电子商务师", "level": 4, "region": "beijing"}, "asOf": "2026-11-20",
                 "candidate": {"birthDate": "1990-01-01",
                  "certificates": [{"occupation": "电子商务师", "level": 5, "issued": "2020-01-01", "number": "N-7788"}],
                  "employment": [{"employer": "秘密公司", "occupation": "营销员", "from": "2020-01-01"}],
                  "education": [{"school": "秘密学校", "schoolType": "技工学校", "major": "电子商务", "status": "毕业"}]}}
                """);

        assertThat(text).doesNotContain("N-7788", "秘密", "1990");
    }

    @Test
    void aNameCannotMoveTheCursor() {
        Fact spell =
                Spell.builder().occupation("营销\u001B[2J员").from("2020-01-01").build();
        Target target = Target.of("电子商务师", Level.LEVEL_4, "beijing");
        Application application = Application.of(
                target,
                LocalDate.of(2026, 11, 20),
                Candidate.builder().spell(spell).build());

        assertThat(render(Language.CHINESE, Palette.PLAIN, application)).doesNotContain("\u001B");
    }

    private String render(Language language, Palette palette, String facts) {
        return render(language, palette, eligibility.read(facts));
    }

    private String render(Language language, Palette palette, Application application) {
        ReportText report = new ReportText(language, eligibility.catalog(), palette, Lines.DEFAULT_WIDTH);
        return report.render(application, eligibility.assess(application), Depth.REASONS);
    }
}
