package io.github.baokao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of occupations and regions that do not exist. */
class UnknownTargetTest {

    private final Eligibility eligibility = Eligibility.bundled();

    @Test
    void namesTheNearestKnownOnes() {
        List<Fault> faults = refused("target: {occupation: 电子商务是, level: 2, region: 黑龙港}\nasOf: 2026-11-20");

        assertThat(faults).extracting(Fault::path).containsExactly("target.occupation", "target.region");
        assertThat(faults.get(0).message()).startsWith("没有名为“电子商务是”的职业，是不是“电子商务师”；现有：");
        assertThat(faults.get(1).message()).startsWith("没有名为“黑龙港”的地区，是不是“黑龙江”；现有：");
    }

    /** So that nobody corrects an application twice. */
    @Test
    void isToldTogetherWithAllElseThatIsWrong() {
        assertThat(refused("target: {occupation: 电子商务是, level: 9, region: 河背}\nasOf: 2026-13-01"))
                .extracting(Fault::path)
                .containsExactly("target.occupation", "target.region", "target.level", "asOf");
        assertThat(refused("{\"target\": {\"occupation\": 5, \"level\": 2, \"region\": \" \"}}"))
                .extracting(Fault::path)
                .containsExactlyInAnyOrder("target.occupation", "target.region", "asOf");
    }

    private List<Fault> refused(String text) {
        return catchThrowableOfType(InvalidApplicationException.class, () -> eligibility.assess(eligibility.read(text)))
                .faults();
    }
}
