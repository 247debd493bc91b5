package io.github.baokao.internal.decide.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class BoundedTest {
    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void worksOutOnceWhatIsAskedAgain() {
        Bounded<String, Integer> lengths = Bounded.ofNames(10, this::length);

        assertThat(lengths.get("电子商务师")).isEqualTo(5);
        assertThat(lengths.get("电子商务师")).isEqualTo(5);
        assertThat(worked).hasValue(1);
    }

    @Test
    void doesNotKeepWhatIsFarTooLongForAName() {
        Bounded<String, Integer> lengths = Bounded.ofNames(10, this::length);
        String text = "师".repeat(65);

        assertThat(lengths.get(text)).isEqualTo(65);
        assertThat(lengths.get(text)).isEqualTo(65);
        assertThat(worked).hasValue(2);
    }

    @Test
    void keepsNoMoreThanItsLimit() {
        Bounded<String, Integer> lengths = Bounded.ofNames(1, this::length);

        lengths.get("营销员");
        lengths.get("采购员");
        lengths.get("采购员");
        lengths.get("营销员");
        assertThat(worked).hasValue(3);
    }

    private int length(String text) {
        worked.incrementAndGet();
        return text.length();
    }
}
