package io.github.baokao.internal.decide.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.policy.drl.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule file holds, it is answered with findings inside of it, and soon. */
class HostileRulesTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String HEAD = "package baokao.x\nrule \"没有写明的\"\nwhen\n    ";

    static Stream<Arguments> texts() {
        Random random = new Random(7);
        byte[] noise = new byte[MEGABYTE];
        random.nextBytes(noise);
        StringBuilder signs = new StringBuilder();
        while (signs.length() < MEGABYTE - 8) {
            signs.append("()[]{}\"'@$,;:.=!<>|&-+*/\\ \naä".charAt(random.nextInt(29)));
        }
        return Stream.of(
                Arguments.of("noise", noise),
                Arguments.of("zeros", new byte[MEGABYTE]),
                Arguments.of("signs", bytes(signs.toString())),
                Arguments.of("too long", new byte[MEGABYTE + 1]),
                Arguments.of("deep brackets", bytes(HEAD + "$a : NumberAsked(".repeat(90_000))),
                Arguments.of("only brackets", bytes(HEAD + "(".repeat(MEGABYTE - 200))),
                Arguments.of("open texts", bytes(HEAD + "\"\n".repeat(400_000))),
                Arguments.of("texts on one line", bytes("\"a\"".repeat(300_000))),
                Arguments.of("rules without end", bytes("rule \"没有\"\n".repeat(60_000))),
                Arguments.of("one long word", bytes("a".repeat(MEGABYTE))),
                Arguments.of("one long package", bytes("package " + "a.".repeat(500_000))),
                Arguments.of("one long import", bytes("import " + "a.".repeat(500_000))),
                Arguments.of("hyphens", bytes(HEAD + "$a : NumberAsked(stated == " + "-".repeat(900_000))),
                Arguments.of("many constraints", bytes(HEAD + "$a : NumberAsked(" + "stated, ".repeat(100_000) + ")")),
                Arguments.of("comment without end", bytes("/*" + " *".repeat(500_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isAnswered(String name, byte[] bytes) {
        // far more than is needed: what this finds takes minutes
        List<Diagnostic> found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> RuleFiles.read(new TreeMap<>(Map.of("rules/x.drl", bytes)), Optional.empty())
                        .findings()
                        .sorted());
        assertThat(found).isNotEmpty().hasSizeLessThan(1000);
        assertThat(found.get(0).render()).startsWith("rules/x.drl");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
