package io.github.baokao.internal.base.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.baokao.diagnostic.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentsTest {

    private final Faults faults = Faults.ofPolicy();

    private Optional<Node> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Node> read(byte[] bytes) {
        return SourceText.decode("f.yaml", bytes, faults).flatMap(text -> Documents.yaml(text, faults));
    }

    private ScalarNode value(String text) {
        MappingNode mapping = (MappingNode) read("k: " + text).orElseThrow();
        return (ScalarNode) mapping.entries().get(0).value();
    }

    private List<Diagnostic> diagnostics() {
        return faults.diagnostics();
    }

    /** As Chinese paragraphs begin. */
    @Test
    void linesOfATextMayBeginWithWideBlanks() {
        assertThat(read("k:\n  text: |-\n    第一段\n    \u3000\u3000第二段\n  other: 1\n"))
                .isPresent();
        assertThat(diagnostics()).isEmpty();
        assertThat(read("k:\n  text: |-\n    第一段\n\u3000 other: 1\n")).isEmpty();
        assertThat(diagnostics()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("character");
            assertThat(fault.span().line()).isEqualTo(4);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "012",
                "no",
                "yes",
                "3.10",
                "1_000",
                "0x1F",
                "1e3",
                "12:30",
                "2021-06-30",
                "true",
                "Null",
                "NULL",
                ".inf",
                "<<",
                "1.",
                "+1",
                "-0",
                "电子商务师"
            })
    void aPlainTextStaysAsWritten(String text) {
        assertThat(value(text))
                .extracting(ScalarNode::kind, ScalarNode::text)
                .containsExactly(ScalarNode.Kind.PLAIN, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "", "# nothing"})
    void onlyThreePlainFormsAreNull(String text) {
        assertThat(value(text).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'\"null\"',null", "'''null''',null", "'\"\"',''", "'\"012\"',012", "'\"\\u4e00\"',一"})
    void aQuotedTextIsText(String written, String text) {
        assertThat(value(written))
                .extracting(ScalarNode::kind, ScalarNode::text)
                .containsExactly(ScalarNode.Kind.TEXT, text);
    }

    @Test
    void everythingHasItsPlace() {
        MappingNode root =
                (MappingNode) read("# 注\n职业: [𠮷, 店主]\n列表:\n  - {名: 甲}\n").orElseThrow();

        MappingNode.Entry first = root.entries().get(0);
        assertThat(first.keyPlace().span()).hasToString("f.yaml:2:1");
        assertThat(first.keyPlace().span().length()).isEqualTo(2);
        Node item = ((SequenceNode) first.value()).items().get(1);
        assertThat(item.place().span()).hasToString("f.yaml:2:9");
        assertThat(item.place().span().length()).isEqualTo(2);
        assertThat(item.place().line()).isEqualTo("职业: [𠮷, 店主]");
        SequenceNode list = (SequenceNode) root.entries().get(1).value();
        assertThat(list.items().get(0).place().span()).hasToString("f.yaml:4:5");
    }

    @Test
    void linesMayEndInAnyWay() {
        MappingNode root = (MappingNode) read("a: 1\r\nb: 2\rc: 3\nd: 4").orElseThrow();

        assertThat(root.entries())
                .extracting(
                        e -> e.keyPlace().span().line(), e -> e.value().place().line())
                .containsExactly(tuple(1, "a: 1"), tuple(2, "b: 2"), tuple(3, "c: 3"), tuple(4, "d: 4"));
    }

    @Test
    void aTextOfSeveralLinesIsMarkedInTheFirst() {
        MappingNode root = (MappingNode) read("a: \"x\n  y\"\nb: |\n  z\n").orElseThrow();

        assertThat(root.entries().get(0).value().place().span().length()).isEqualTo(2);
        assertThat(((ScalarNode) root.entries().get(1).value()).text()).isEqualTo("z\n");
    }

    @Test
    void aByteOrderMarkIsDropped() {
        MappingNode root = (MappingNode) read("\uFEFFa: 1").orElseThrow();

        assertThat(root.entries().get(0).key()).isEqualTo("a");
        assertThat(root.entries().get(0).keyPlace().span().column()).isEqualTo(1);
    }

    @Test
    void malformedUtf8IsReportedWhereItIs() {
        assertThat(read("甲: 乙\n丙: 丁".getBytes(Charset.forName("GBK")))).isEmpty();
        assertThat(read(new byte[] {'a', ':', ' ', (byte) 0xE4, (byte) 0xB8})).isEmpty();
        assertThat(read("\uFEFFa: 1\n甲: \uD800".getBytes(StandardCharsets.UTF_16LE)))
                .isEmpty();

        assertThat(diagnostics())
                .extracting(d -> d.span().toString(), Diagnostic::code)
                .containsOnly(tuple("f.yaml:1:1", "encoding"), tuple("f.yaml:1:4", "encoding"));
    }

    @Test
    void everyDuplicateKeyIsReported() {
        MappingNode root =
                (MappingNode) read("a: 1\nb: {c: 1, c: 2, c: 3}\na: 2\n").orElseThrow();

        assertThat(diagnostics())
                .extracting(d -> d.span().toString(), Diagnostic::message)
                .containsExactly(
                        tuple("f.yaml:2:11", "“c” 写了两次，第一次在第 2 行"),
                        tuple("f.yaml:2:17", "“c” 写了两次，第一次在第 2 行"),
                        tuple("f.yaml:3:1", "“a” 写了两次，第一次在第 1 行"));
        assertThat(((ScalarNode) root.entries().get(0).value()).text()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1",
                "&x a: 1",
                "a: &x {b: 1}",
                "a: !!str 1",
                "!t a: 1",
                "a: !t [1]",
                "? [a]\n: 1",
                "? {a: 1}\n: 1",
                "a: 1\n---\nb: 1",
                "a: 1\n...\n---\n",
                "a: &x 1\nb: *x",
                "<<: *x"
            })
    void whatYamlHasMoreThanTreesIsRefused(String text) {
        read(text);

        assertThat(diagnostics()).isNotEmpty().allMatch(d -> d.code().equals("yaml-feature"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ta: 1",
                "a:\t1",
                "a: 1 \t# x",
                "a: \"x\ty\"",
                "a: x\u200by",
                "a: x\u0085y",
                "a: x\u2028y",
                "a: \u0000"
            })
    void tabsAndInvisibleCharactersAreRefused(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(diagnostics()).extracting(Diagnostic::code).containsExactly("character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "a:\n  ", "? ", "[a, {b: "})
    void hostileNestingIsAFault(String step) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append(step.endsWith("\n  ") ? " ".repeat(i % 300) + step.strip() + "\n" : step);
        }
        assertThat(read(text.toString())).isEmpty();
        assertThat(diagnostics()).hasSize(1);
    }

    @Test
    void nestingUpToTheLimitIsGood() {
        int depth = Documents.MAX_DEPTH;
        assertThat(read("[".repeat(depth) + "]".repeat(depth))).isPresent();
        assertThat(read("[".repeat(depth + 1) + "]".repeat(depth + 1))).isEmpty();
        assertThat(diagnostics()).extracting(Diagnostic::code).containsExactly("too-deep");
    }

    @Test
    void tooLongIsAFault() {
        assertThat(read(new byte[SourceText.MAX_BYTES + 1])).isEmpty();
        assertThat(diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("f.yaml: 错误[too-large] 内容过长，最多 1024 KB");
    }

    @Test
    void anyTextIsReadOrRefusedAndNeverThrows() {
        String[] pieces = {
            "a",
            ": ",
            "\n",
            "  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "|",
            ">",
            "#",
            "&x ",
            "*x",
            "!t ",
            "? ",
            "---\n",
            "%",
            "\\",
            "\\u12",
            "\\U7fffffff",
            "@",
            "`",
            "店",
            "𠮷",
            "=",
            "~",
            "0b",
            "\r",
            "...",
            "%YAML 9.9\n",
            "%TAG ! x\n",
            "<<"
        };
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 14); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Faults each = Faults.ofPolicy();
            Optional<Node> root = SourceText.of("f", text.toString(), each).flatMap(t -> Documents.yaml(t, each));

            assertThat(root.isPresent() || !each.isEmpty()).as(text.toString()).isTrue();
            each.diagnostics().forEach(Diagnostic::render);
        }
    }
}
