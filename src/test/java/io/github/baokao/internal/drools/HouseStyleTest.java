package io.github.baokao.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy's DRL holds rules of one shape and nothing else. */
class HouseStyleTest {
    private static final String RULE = """
            package baokao.example

            import io.github.baokao.fact.Asked

            rule "没有写明的，待定"
            @cite("open-list")
            when
                $asked : Asked(stated == false)
            then
                insert(new Judgement($asked, Verdict.UNDETERMINED));
            end
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '%',
            value = {
                "import io.github.baokao.fact.Asked % import java.io.File % 3",
                "import io.github.baokao.fact.Asked % global java.util.List out % 3",
                "@cite(\"open-list\") % salience 5 % 6",
                "$asked : Asked(stated == false) % $asked : Asked(eval(stated)) % 8",
                "$asked : Asked(stated == false) % $asked : Asked(stated == \"false\") % 8",
                "$asked : Asked(stated == false) % $asked : Asked(stated.toString() == x) % 8",
                "$asked : Asked(stated == false) % $asked : Asked(stated == false || accepted) % 8",
                "$asked : Asked(stated == false) % not Asked(stated == false) % 8",
                "insert(new Judgement($asked, Verdict.UNDETERMINED)); % new java.io.File(\"x\").mkdir(); % 10",
                "insert(new Judgement($asked, Verdict.UNDETERMINED)); % update($asked); % 10"
            })
    void whatIsNotOfItsShapeIsRefusedAtItsLine(String good, String bad, int line) {
        assertThat(check(RULE.replace(good.strip(), bad.strip())))
                .extracting(fault -> fault.span().line())
                .containsExactly(line);
    }

    @Test
    void aSecondAnswerIsRefused() {
        String twice = RULE.replace("end\n", "    insert(new Judgement($asked, Verdict.SATISFIED));\nend\n");
        assertThat(check(twice)).extracting(fault -> fault.span().line()).containsExactly(11, 12);
    }

    @Test
    void theBundledRulesAreOfThisShape() throws IOException {
        assertThat(check(RULE)).isEmpty();
        try (var files = Files.list(Path.of("rules"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                assertThat(HouseStyle.check(file.toString(), Files.readAllBytes(file)))
                        .isEmpty();
            }
        }
    }

    private static List<Diagnostic> check(String text) {
        return HouseStyle.check("rules/example.drl", text.getBytes(StandardCharsets.UTF_8));
    }
}
