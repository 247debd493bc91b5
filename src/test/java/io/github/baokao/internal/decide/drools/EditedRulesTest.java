package io.github.baokao.internal.decide.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled rules with one random edit: a token or character deleted, doubled or replaced. */
@Tag("once")
class EditedRulesTest {
    private static final PolicyFiles FILES = PolicyFiles.bundled();
    private static final Catalog CATALOG = CatalogReader.read(FILES.catalog());
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\w$]+|[=!<>]+|\\S|\n");
    private static final String SIGNS = "\"'(){}=!<$a0.,;@/*（“\u0000\t\\";
    private static final int READ = 300;
    private static final int COMPILED = 6;

    /** What is accepted compiles, every finding lies in its file, and what is refused is refused with a place. */
    @Test
    void nothingIsThrownAndEveryPlaceExists() {
        Random random = new Random(20261121);
        for (int i = 0; i < READ; i++) {
            SortedMap<String, byte[]> rules = edited(random);
            RuleFiles read = RuleFiles.read(rules, Optional.of(CATALOG));
            for (Diagnostic one : read.findings().sorted()) {
                assertThat(one.render()).isNotEmpty();
                if (!one.span().isWholeFile()) {
                    List<String> lines = new String(rules.get(one.span().file()), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
                    assertThat(one.span().line()).isBetween(1, lines.size());
                    assertThat(one.line()).isEqualTo(lines.get(one.span().line() - 1));
                    assertThat(one.span().column() - 1)
                            .isLessThanOrEqualTo(one.line().length());
                }
            }
        }
    }

    /** Drools refuses nothing that was accepted. */
    @Test
    void whatIsAcceptedCompiles() {
        Random random = new Random(4711);
        int compiled = 0;
        while (compiled < COMPILED) {
            SortedMap<String, byte[]> file = edited(random);
            RuleFiles read = RuleFiles.read(file, Optional.of(CATALOG));
            boolean accepted = read.findings().sorted().stream().noneMatch(one -> one.severity() == Severity.ERROR);
            if (accepted) {
                compiled++;
                SortedMap<String, byte[]> rules = new TreeMap<>(FILES.rules());
                rules.putAll(file);
                RuleFiles all = RuleFiles.read(rules, Optional.of(CATALOG));
                assertThat(DrlCompiler.compile(all.sound(), all.findings())).isPresent();
            }
        }
    }

    /** One file: to read all others again and again would take most of the time. */
    private static SortedMap<String, byte[]> edited(Random random) {
        SortedMap<String, byte[]> rules = FILES.rules();
        String file = List.copyOf(rules.keySet()).get(random.nextInt(rules.size()));
        String text = new String(rules.get(file), StandardCharsets.UTF_8);
        return new TreeMap<>(Map.of(file, edit(text, random).getBytes(StandardCharsets.UTF_8)));
    }

    private static String edit(String text, Random random) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        MatchResult one = tokens.get(random.nextInt(tokens.size()));
        MatchResult other = tokens.get(random.nextInt(tokens.size()));
        int at = random.nextInt(text.length());
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, one.start()) + text.substring(one.end());
            case 1 -> text.substring(0, one.end()) + ' ' + text.substring(one.start());
            case 2 -> text.substring(0, one.start()) + other.group() + text.substring(one.end());
            case 3 -> text.substring(0, one.start()) + other.group() + ' ' + text.substring(one.start());
            case 4 -> text.substring(0, at) + text.substring(at + 1);
            default -> text.substring(0, at) + SIGNS.charAt(random.nextInt(SIGNS.length())) + text.substring(at);
        };
    }
}
