package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Drools ends compiling without a word on a thread that is interrupted, and what it leaves decides nothing. */
@Tag("once")
class InterruptedLoadTest {

    @Test
    void aPolicyIsLoadedWhole() throws IOException {
        Thread.currentThread().interrupt();
        Eligibility loaded = Eligibility.load(Path.of(""));

        assertThat(Thread.interrupted()).isTrue();
        String facts = Expected.example("hebei-level-2.json");
        assertThat(loaded.assess(loaded.read(facts)))
                .isEqualTo(Eligibility.bundled().assess(loaded.read(facts)));
    }
}
