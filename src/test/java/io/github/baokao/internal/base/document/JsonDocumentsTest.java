package io.github.baokao.internal.base.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.baokao.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentsTest {

    private final Faults faults = Faults.ofPolicy();

    private Optional<Node> read(String text) {
        return SourceText.of("f.json", text, faults).flatMap(source -> Documents.json(source, faults));
    }

    @ParameterizedTest
    @CsvSource({
        "12,NUMBER,12",
        "3.10,NUMBER,3.10",
        "1e3,NUMBER,1e3",
        "-0,NUMBER,-0",
        "true,BOOLEAN,true",
        "false,BOOLEAN,false",
        "null,NULL,null",
        "'\"null\"',TEXT,null",
        "'\"012\"',TEXT,012",
        "'\"\\u4e00\\n\"',TEXT,'一\n'"
    })
    void keepsTextAndKind(String written, ScalarNode.Kind kind, String text) {
        ScalarNode scalar = (ScalarNode) read(written).orElseThrow();

        assertThat(scalar).extracting(ScalarNode::kind, ScalarNode::text).containsExactly(kind, text);
        assertThat(scalar.place().span().length()).isEqualTo(written.length());
    }

    @Test
    void everythingHasItsPlaceAndPath() {
        MappingNode root = (MappingNode)
                read("{\"a\": \"𠮷\",\n \"\\u0062\" : [1, {\"c\": -2.5}]}").orElseThrow();

        MappingNode.Entry b = root.entries().get(1);
        assertThat(b.key()).isEqualTo("b");
        assertThat(b.keyPlace().span()).hasToString("f.json:2:2");
        assertThat(b.keyPlace().span().length()).isEqualTo(8);
        Node c = ((MappingNode) ((SequenceNode) b.value()).items().get(1))
                .entries()
                .get(0)
                .value();
        assertThat(c.place().span()).hasToString("f.json:2:23");
        assertThat(c.place().span().length()).isEqualTo(4);
        assertThat(c.place().path()).hasToString("b[1].c");
        assertThat(root.entries().get(0).value().place().span().length()).isEqualTo(3);
    }

    @Test
    void everyDuplicateKeyIsReported() {
        assertThat(read("{\"a\": 1, \"a\": 2, \"\\u0061\": 3}")).isPresent();
        assertThat(faults.diagnostics())
                .extracting(d -> d.span().toString(), Diagnostic::code)
                .containsExactly(tuple("f.json:1:10", "duplicate-key"), tuple("f.json:1:18", "duplicate-key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,",
                "[1 2]",
                "{\"a\" 1}",
                "{a: 1}",
                "{'a': 1}",
                "[1,]",
                "01",
                "NaN",
                "tru",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\n\"",
                "1 2",
                "{} {}",
                "]",
                "[}",
                "// x\n1",
                "\u0000",
                "1.",
                ".5",
                "+1",
                "-"
            })
    void whatIsNoJsonIsOneSyntaxFault(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(faults.diagnostics()).extracting(Diagnostic::code).containsExactly("syntax");
    }

    @Test
    void hugeNumbersAreAFaultAndCostNothing() {
        assertThat(read("9".repeat(500_000))).isEmpty();
        assertThat(faults.diagnostics()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void hostileNestingIsAFault(String step) {
        assertThat(read(step.repeat(100_000))).isEmpty();
        assertThat(faults.diagnostics()).extracting(Diagnostic::code).containsExactly("too-deep");
    }

    @Test
    void anyTextIsReadOrRefusedAndNeverThrows() {
        String[] pieces = {
            "{", "}", "[", "]", ",", ":", "\"a\"", "\"", "1", "-", ".", "e", "null", "tru", "\\", "\n", " ", "店", "𠮷",
            "\uD800", "/"
        };
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 14); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Faults each = Faults.ofPolicy();
            Optional<Node> root = SourceText.of("f", text.toString(), each).flatMap(t -> Documents.json(t, each));

            assertThat(root.isPresent() || !each.isEmpty()).as(text.toString()).isTrue();
            each.diagnostics().forEach(Diagnostic::render);
        }
    }
}
