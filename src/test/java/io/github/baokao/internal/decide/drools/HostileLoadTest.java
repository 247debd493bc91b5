package io.github.baokao.internal.decide.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule file that wants to run code, or to break the compiler, is loaded or answered with faults of it; its code never runs. */
@Tag("once")
class HostileLoadTest {
    private static final Catalog CATALOG =
            CatalogReader.read(PolicyFiles.bundled().catalog());
    private static final String RAN = "baokao.hostile";
    private static final String CODE = "System.setProperty(\"" + RAN + "\", \"ran\");";

    private static final String FILE = """
            package baokao.facts
            import io.github.baokao.fact.NumberAsked
            import io.github.baokao.fact.Judgement
            import io.github.baokao.term.Verdict
            rule "没有写明的，待定"
            @quote("照印")
            @cite("title-correspondence")
            when
                $asked : NumberAsked(stated == false)
            then
                insert(new Judgement($asked, Verdict.UNDETERMINED));
            end
            """;

    /** Where a file is attacked: a piece of it, and what takes its place ({@code ~} is the attack). */
    private static final List<Map.Entry<String, String>> PLACES = List.of(
            Map.entry("package baokao.facts", "package baokao.facts~"),
            Map.entry("fact.Judgement\n", "fact.Judgement~\n"),
            Map.entry("没有写明的，", "没有写明的~"),
            Map.entry("照印", "~"),
            Map.entry("title-correspondence", "title-correspondence~"),
            Map.entry("when\n", "~\nwhen\n"),
            Map.entry("when\n", "when // ~\n"),
            Map.entry("then\n", "then\n    // ~\n"),
            Map.entry("then\n", "then\n    ~\n"),
            Map.entry("stated == false", "stated == false~"),
            Map.entry("stated == false", "stated == \"~\""),
            Map.entry("UNDETERMINED));", "UNDETERMINED)); // ~"),
            Map.entry("UNDETERMINED));", "UNDETERMINED~));"),
            Map.entry("$asked", "$asked~"),
            Map.entry("end\n", "end\n// ~\n"),
            Map.entry("end\n", "end ~\n"));

    private static final List<String> ATTACKS = List.of(
            " \\u000a " + CODE + " //",
            " \\uuuu000a } static { " + CODE + " } //",
            "\\u0022); " + CODE + " //",
            "\"); " + CODE + " //",
            "\" + " + CODE + " + \"",
            "*/ " + CODE + " /*",
            "\r" + CODE + " //",
            "\u2028" + CODE + " //",
            "\u0085" + CODE + " //",
            "\f" + CODE,
            "\\",
            "\\\"",
            "\\n" + CODE,
            "\\012" + CODE,
            "\u0000",
            "\u202e;)daeh",
            "\ud83d\ude00",
            "@{" + CODE + "}",
            "#{" + CODE + "} ${" + CODE + "} %s%n{0}",
            "(@if{true}" + CODE + "@end{})",
            "'",
            "$",
            "end",
            "; dialect \"mvel\"",
            ".getClass()",
            "(".repeat(3000),
            "甲".repeat(201),
            "甲".repeat(2001),
            "a".repeat(70_000),
            "$a".repeat(40_000));

    @AfterEach
    void forget() {
        System.clearProperty(RAN);
    }

    static Stream<Arguments> attacks() {
        return PLACES.stream()
                .flatMap(place -> ATTACKS.stream()
                        .map(attack -> Arguments.of(
                                place.getValue(),
                                FILE.replace(place.getKey(), place.getValue().replace("~", attack)))));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("attacks")
    void neverRunsCode(String place, String text) {
        load(text);
    }

    @Test
    void asItIsItLoads() {
        assertThat(load(FILE)).isEmpty();
    }

    @Test
    void manyRules() {
        String rule = FILE.substring(FILE.indexOf("rule")).replaceAll("@.*\n| {4}", "");
        StringBuilder text = new StringBuilder(FILE.substring(0, FILE.indexOf("rule")));
        for (int i = 0; i < 6_000; i++) {
            text.append(rule.replace("没有写明的，待定", name(i) + "条")).append('\n');
        }
        assertThat(load(text.toString())).isEmpty();
    }

    @Test
    void manyConstraintsValuesAndImports() {
        load(FILE.replace("stated == false", "stated == false" + ", stated == false".repeat(8_000)));
        load(FILE.replace("stated == false", "stated in (false" + ", false".repeat(50_000) + ")"));
        load(FILE.replace("then\n", "then\n" + "insert(new Judgement($asked, Verdict.SATISFIED));\n".repeat(5_000)));
        load(FILE.replace("rule", "import io.github.baokao.fact.NumberAsked\n".repeat(20_000) + "rule"));
    }

    /** Digits are no part of a good name. */
    private static String name(int i) {
        return Integer.toString(i)
                .chars()
                .map(digit -> "零一二三四五六七八九".charAt(digit - '0'))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Diagnostic> load(String text) {
        TreeMap<String, byte[]> files = new TreeMap<>(Map.of("rules/facts.drl", text.getBytes(StandardCharsets.UTF_8)));
        List<Diagnostic> faults = List.of();
        try {
            RuleCompiler.compile(files, CATALOG);
        } catch (PolicyException e) {
            faults = e.diagnostics();
            assertThat(faults)
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.span().file()).isEqualTo("rules/facts.drl"));
        }
        assertThat(System.getProperty(RAN)).isNull();
        return faults;
    }
}
