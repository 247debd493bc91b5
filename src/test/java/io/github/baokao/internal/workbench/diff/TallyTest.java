package io.github.baokao.internal.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void onlyAKeyThatIsNoNameAndNoNumberOfAPersonIsShown() {
        assertThat(Tally.mayBeShown("A-1")).isTrue();
        assertThat(Tally.mayBeShown("2026.000123")).isTrue();
        assertThat(Tally.mayBeShown("张三")).isFalse();
        assertThat(Tally.mayBeShown("ZhangSan")).isFalse();
        assertThat(Tally.mayBeShown("11010519491231002X")).isFalse();
        assertThat(Tally.mayBeShown("ID-13800138000")).isFalse();
    }
}
