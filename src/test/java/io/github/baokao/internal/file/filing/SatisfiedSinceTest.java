package io.github.baokao.internal.file.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SatisfiedSinceTest {

    private final Eligibility eligibility = Eligibility.bundled();

    @Test
    void theDayOnWhichTheYearsBecameFull() {
        assertThat(since("employment: [{occupation: 电子商务师, from: 2016-03-01}]"))
                .containsExactly(Map.entry("beijing-4-1", LocalDate.of(2021, 2, 28)));
    }

    @Test
    void nothingForWhatIsNotSatisfied() {
        assertThat(since("employment: [{occupation: 电子商务师, from: 2024-03-01}]")).isEmpty();
    }

    @Test
    void nothingWhereNoDayBeginsIt() {
        assertThat(since("education: [{schoolType: 技工学校, major: 电子商务, status: 毕业}]"))
                .isEmpty();
    }

    private Map<String, LocalDate> since(String facts) {
        Application application = eligibility.read(
                "target: {occupation: 电子商务师, level: 4, region: beijing}\nasOf: 2026-11-20\ncandidate: {" + facts
                        + "}\n");
        return SatisfiedSince.of(application, eligibility.assess(application), eligibility::assess);
    }
}
