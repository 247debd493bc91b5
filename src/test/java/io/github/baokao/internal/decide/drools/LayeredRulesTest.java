package io.github.baokao.internal.decide.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.fact.EventAsked;
import io.github.baokao.fact.Judgement;
import io.github.baokao.fact.LevelAsked;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.term.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.runtime.KieSession;

/** Rules of several conditions: what may be written compiles and means what it says, the rest is refused where it stands. */
class LayeredRulesTest {
    private static final String FILE = """
            package baokao.layers

            import io.github.baokao.fact.Judgement
            import io.github.baokao.fact.LevelAsked
            import io.github.baokao.term.Verdict

            rule "取最低的结论"
            when
                $asked : LevelAsked(stated == true, $above : above, matches != $above)
                $first : Judgement(verdict == Verdict.SATISFIED, $of : question)
                exists Judgement(question == $of, verdict not in (Verdict.SATISFIED, Verdict.NOT_SATISFIED), this != $first)
                not Judgement(question == $asked, verdict == Verdict.SATISFIED)
                accumulate(Judgement(question == $of, $verdict : verdict != Verdict.SATISFIED); $lowest : lowest($verdict))
            then
                insert(new Judgement($asked, $lowest));
            end
            """;

    @Test
    void severalPatternsNotExistsAndAccumulateMeanWhatTheySay() {
        EventAsked event = new EventAsked(true, true);
        LevelAsked level = new LevelAsked(true, true, false, false);
        List<Object> facts = List.of(
                event,
                level,
                new Judgement(event, Verdict.SATISFIED),
                new Judgement(event, Verdict.NEEDS_REVIEW),
                new Judgement(event, Verdict.UNDETERMINED));

        assertThat(fired(FILE, facts)).containsExactly(new Judgement(level, Verdict.UNDETERMINED));
        assertThat(fired(FILE.replace("lowest($", "highest($"), facts))
                .containsExactly(new Judgement(level, Verdict.NEEDS_REVIEW));
        List<Object> more = new ArrayList<>(facts);
        more.add(new Judgement(level, Verdict.SATISFIED));
        assertThat(fired(FILE, more)).isEmpty();
        assertThat(fired(FILE, facts.subList(0, 3)))
                .as("nothing to take the lowest of")
                .isEmpty();
    }

    private static List<Judgement> fired(String text, List<Object> facts) {
        RuleFiles files = read(text);
        assertThat(files.findings().sorted()).isEmpty();
        var base = DrlCompiler.compile(files.sound(), files.findings()).orElseThrow();
        try (KieSession session = base.newKieSession()) {
            facts.forEach(session::insert);
            session.fireAllRules(10);
            return session.getObjects(Judgement.class::isInstance).stream()
                    .map(Judgement.class::cast)
                    .filter(one -> !facts.contains(one))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lowest($verdict)              | count($verdict)                          | forbidden-condition
            lowest($verdict)              | lowest($of)                              | wrong-value
            ; $lowest : lowest($verdict)  | ; lowest($verdict)                       | rule-syntax
            $first : Judgement(           | Judgement(                               | unknown-variable
            verdict == Verdict.SATISFIED, $of | verdict == $asked, $of               | unknown-variable
            not Judgement(question        | not (Judgement(question                  | rule-syntax
            exists Judgement(             | forall(Judgement(                        | rule-syntax
            question == $of, $v           | this == $asked, $v                       | wrong-value
            question == $asked            | question == $above                       | wrong-value
            matches != $above             | matches < $above                         | wrong-value
            matches != $above             | matches == (above)                       | rule-syntax
            matches != $above             | matches == above                         | unknown-variable
            matches != $above             | matches == true                          | unused-variable
            matches != $above             | matches == Verdict.SATISFIED.name()      | forbidden-condition
            verdict not in (Verdict       | verdict memberOf (Verdict                | rule-syntax
            insert(new Judgement($asked   | insert(new Judgement($first              | unknown-variable
            Judgement($asked, $lowest)    | LevelAsked(true, true, true, true)       | unknown-type
            Judgement($asked, $lowest)    | Judgement($asked, $above)                | wrong-answer
            Judgement($asked, $lowest)    | Judgement($asked, null)                  | wrong-answer
            Judgement($asked, $lowest)    | Judgement($asked, $lowest.name())        | rule-syntax
            Judgement($asked, $lowest));  | Judgement($asked, $lowest)); $asked.x(); | one-answer
            $asked : LevelAsked(          | LevelAsked(                              | rule-syntax
            $asked : LevelAsked(          | not LevelAsked(                          | one-question
            $first : Judgement(verdict == Verdict.SATISFIED, $of : question) | $first : LevelAsked(above == true) | one-question
            $above : above                | $above : above.name                      | rule-syntax
            stated == true                | stated == true ? true : false            | rule-syntax
            stated == true                | `stated == true, /x`                     | arithmetic
            stated == true                | stated == new Boolean(true)              | forbidden-condition
            stated == true                | stated instanceof Boolean                | rule-syntax
            stated == true                | this#LevelAsked.stated                   | rule-syntax
            """)
    void whatMayNotBeWrittenIsRefusedAtItsLine(String was, String is, String code) {
        assertThat(FILE).contains(was);
        List<Diagnostic> found = read(FILE.replace(was, is)).findings().sorted();

        assertThat(found).extracting(Diagnostic::code).contains(code);
        assertThat(found).allSatisfy(one -> assertThat(one.span().line()).isBetween(3, 17));
    }

    @Test
    void theTextForTheCompilerKeepsTheLines() {
        String drl =
                read(FILE.replace("rule \"取", "// 说明\nrule \"取")).sound().get(0).drl();

        List<String> lines = drl.lines().map(String::strip).toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "package baokao.layers; import accumulate io.github.baokao.internal.decide.drools.Lowest lowest;");
        assertThat(lines.get(7)).isEqualTo("rule \"取最低的结论\" when");
        assertThat(lines.get(13))
                .isEqualTo("accumulate(Judgement(question == $of, $verdict : verdict, verdict != Verdict.SATISFIED);"
                        + " $lowest : lowest($verdict)) then");
        assertThat(lines.get(15))
                .isEqualTo("insert(new Judgement($asked, (io.github.baokao.term.Verdict) $lowest)); end");
        assertThat(drl).doesNotContain("说明");
    }

    private static RuleFiles read(String text) {
        return RuleFiles.read(
                new TreeMap<>(Map.of("rules/x.drl", text.getBytes(StandardCharsets.UTF_8))), Optional.empty());
    }
}
