package io.github.baokao.internal.base.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> KNOWN = List.of("occupation", "level", "from", "技工学校", "技师学院", "本科", "毕业", "应届");

    @ParameterizedTest
    @CsvSource({
        "ocupation,occupation",
        "OCCUPATION,occupation",
        "leve1,level",
        "form,from",
        "技工学院,",
        "技工,技工学校",
        "大学本科,本科",
        "毕业了,毕业",
        "ｌｅｖｅｌ,level",
        "应界,应届",
        "x,",
        "'',",
        "张三,",
        "le,"
    })
    void findsTheNearest(String word, String nearest) {
        assertThat(NearestWord.to(word, KNOWN).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void severalEquallyNearOnesAreNoHelp() {
        assertThat(NearestWord.to("2级", List.of("一级", "二级"))).isEmpty();
        assertThat(NearestWord.to("学校", List.of("甲学校", "乙学校"))).isEmpty();
    }

    @Test
    void isNotLedAstrayByLength() {
        assertThat(NearestWord.to("x".repeat(100_000), KNOWN)).isEmpty();
        assertThat(NearestWord.to("本科", List.of())).isEmpty();
    }

    @Test
    void aSlipDiffersInAThirdAtMost() {
        assertThat(NearestWord.isSlip("毕业了", "毕业")).isFalse();
        assertThat(NearestWord.isSlip("技工学较", "技工学校")).isTrue();
        assertThat(NearestWord.isSlip("张三", "毕业")).isFalse();
        assertThat(NearestWord.isSlip("毕 业", "毕业")).isTrue();
    }

    @Test
    void quotesHarmlesslyAndBriefly() {
        assertThat(Chinese.quoted("a\u001b[31m\u202eb")).isEqualTo("“a\uFFFD[31m\uFFFDb”");
        assertThat(Chinese.quoted("𠮷".repeat(50))).isEqualTo("“" + "𠮷".repeat(40) + "…”");
        assertThat(Chinese.list(List.of("a", "b"))).isEqualTo("a、b");
        assertThat(Chinese.didYouMean("a")).isEqualTo("是不是 “a”？");
    }
}
