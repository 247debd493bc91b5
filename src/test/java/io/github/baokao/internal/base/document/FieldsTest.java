package io.github.baokao.internal.base.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.base.document.Faults.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private <T> Optional<T> read(Faults faults, String text, Function<Fields, Optional<T>> decode) {
        return SourceText.of("f", text, faults)
                .flatMap(source -> Documents.yaml(source, faults))
                .flatMap(root -> Decoders.mapping(decode).decode(root, faults));
    }

    private static Optional<String> pair(Fields fields) {
        var name = fields.required("name", Decoders.text());
        var size = fields.optional("size", Decoders.integer(1, 9));
        return fields.finish(
                () -> name.orElseThrow() + size.map(String::valueOf).orElse("-"));
    }

    private List<String> messages(Faults faults) {
        return faults.findings().stream()
                .map(f ->
                        f.place().path() + " " + f.code().id() + " " + f.help().orElse(""))
                .map(String::strip)
                .toList();
    }

    @Test
    void makesTheResultOfGoodFields() {
        Faults faults = Faults.ofPolicy();

        assertThat(read(faults, "{name: a, size: 3}", FieldsTest::pair)).contains("a3");
        assertThat(read(faults, "{name: a}", FieldsTest::pair)).contains("a-");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void reportsEverythingAtOnce() {
        Faults faults = Faults.ofPolicy();

        assertThat(read(faults, "{size: 12, colour: red, sise: 3}", FieldsTest::pair))
                .isEmpty();
        assertThat(messages(faults))
                .containsExactly(
                        "name missing-key", "size out-of-range", "colour unknown-key", "sise unknown-key 是不是 “size”？");
    }

    @Test
    void aMisspeltKeyIsNotMissingAsWell() {
        Faults faults = Faults.ofPolicy();

        assertThat(read(faults, "{nmae: a}", FieldsTest::pair)).isEmpty();
        assertThat(messages(faults)).containsExactly("nmae unknown-key 是不是 “name”？");
    }

    @Test
    void nullIsAFaultInAPolicyAndAbsentInFacts() {
        Faults policy = Faults.ofPolicy();
        Faults facts = Faults.ofFacts();

        assertThat(read(policy, "{name: a, size: ~}", FieldsTest::pair)).isEmpty();
        assertThat(messages(policy)).containsExactly("size empty-value");
        assertThat(read(facts, "{name: a, size: ~}", FieldsTest::pair)).contains("a-");
        assertThat(read(facts, "{name: ~}", FieldsTest::pair)).isEmpty();
        assertThat(messages(facts)).containsExactly("name missing-key");
    }

    @Test
    void aChoiceHasExactlyOneKey() {
        Map<String, Decoder<? extends Object>> choices = new LinkedHashMap<>();
        choices.put("number", Decoders.integer(1, 9));
        choices.put("text", Decoders.text());
        Faults faults = Faults.ofPolicy();
        Function<String, Optional<Object>> choose = text -> SourceText.of("f", text, faults)
                .flatMap(source -> Documents.yaml(source, faults))
                .flatMap(root -> Decoders.choice(choices).decode(root, faults));

        assertThat(choose.apply("{number: 3}")).contains(3);
        assertThat(faults.isEmpty()).isTrue();
        assertThat(choose.apply("{number: 3, text: a}")).isEmpty();
        assertThat(choose.apply("{}")).isEmpty();
        assertThat(choose.apply("{txt: a}")).isEmpty();
        assertThat(messages(faults))
                .containsExactlyInAnyOrder("$ inconsistent", "$ inconsistent", "txt unknown-key 是不是 “text”？");
    }

    @Test
    void factsAreDescribedAndNotRepeated() {
        Faults faults = Faults.ofFacts();
        Vocabulary<String> words = Vocabulary.exact(new String[] {"技工学校", "毕业"}, w -> w);
        Decoder<List<String>> list = Decoders.list(Decoders.word(words));
        SourceText source = SourceText.of("", "[张三, 技工学较, 130102199405021234, {a: b}]", faults)
                .orElseThrow();

        assertThat(Documents.yaml(source, faults).flatMap(root -> list.decode(root, faults)))
                .isEmpty();
        assertThat(faults.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "不认识 一段文字（2 个字符），应为 技工学校、毕业 之一",
                        "不认识 “技工学较”，应为 技工学校、毕业 之一",
                        "不认识 一段文字（18 个字符），应为 技工学校、毕业 之一",
                        "应为 技工学校、毕业 之一，这里是 一组字段");
    }

    @Test
    void onlyKeysThatLookLikeNamesAreShownInAPath() {
        KeyPath path = KeyPath.ROOT.key("candidate").key("employment").item(1).key("from");

        assertThat(path).hasToString("candidate.employment[1].from");
        assertThat(KeyPath.ROOT).hasToString("$");
        assertThat(KeyPath.ROOT.item(2)).hasToString("[2]");
        assertThat(KeyPath.ROOT.key("candidate").key("张三")).hasToString("candidate.*");
        assertThat(KeyPath.ROOT.key("130102199405021234")).hasToString("*");
    }
}
