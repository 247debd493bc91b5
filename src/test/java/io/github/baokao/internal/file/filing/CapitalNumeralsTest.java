package io.github.baokao.internal.file.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalNumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "1, 壹",
        "9, 玖",
        "10, 壹拾",
        "12, 壹拾贰",
        "20, 贰拾",
        "35, 叁拾伍",
        "99, 玖拾玖",
        "100, 壹佰",
        "105, 壹佰零伍",
        "110, 壹佰壹拾",
        "126, 壹佰贰拾陆",
        "1000, 壹仟",
        "1005, 壹仟零伍",
        "1026, 壹仟零贰拾陆",
        "1120, 壹仟壹佰贰拾",
        "9999, 玖仟玖佰玖拾玖"
    })
    void areWrittenAsOnPapers(int number, String numeral) {
        assertThat(CapitalNumerals.of(number)).isEqualTo(numeral);
    }

    /** Reads each back by its place values: no two numbers are written the same. */
    @Test
    void eachCanBeReadBack() {
        for (int number = 0; number < 10_000; number++) {
            assertThat(read(CapitalNumerals.of(number))).isEqualTo(number);
        }
    }

    private static int read(String numeral) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            if (value >= 0) {
                digit = value;
            } else {
                sum += digit * (c == '拾' ? 10 : c == '佰' ? 100 : 1000);
                digit = 0;
            }
        }
        return sum + digit;
    }

    @Test
    void othersAreRefused() {
        assertThatThrownBy(() -> CapitalNumerals.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CapitalNumerals.of(10_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
