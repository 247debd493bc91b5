package io.github.baokao.internal.decide.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {

    /** Zero width, directions, a soft hyphen, a variation selector, a tag, fillers, controls. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x200E, 0x202A, 0x202E, 0x2066, 0x2069, 0x061C, 0x00AD, 0xFE0E,
                0xE0101, 0xE0041, 0x034F, 0x115F, 0x3164, 0xFFA0, 0x2800, 0x180B, 0x0001, 0x007F, 0x0085, 0x3000, 0x00A0
            })
    void whatCannotBeSeenMakesNoDifference(int invisible) {
        String sign = Character.toString(invisible);
        assertThat(NameForms.key(sign + "供应链" + sign + "管理师" + sign)).isEqualTo("供应链管理师");
    }

    @Test
    void whatCanBeSeenDoes() {
        assertThat(NameForms.key("供应链管理师ー")).isEqualTo("供应链管理师ー");
        assertThat(NameForms.key("ａ（一）①")).isEqualTo("a(一)");
        assertThat(NameForms.key("𠮷")).isEqualTo("𠮷");
    }
}
