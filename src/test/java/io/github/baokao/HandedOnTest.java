package io.github.baokao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.Target;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.term.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a platform hands on: to logs, to other processes, to whoever passed a null. */
class HandedOnTest {
    private static final Eligibility ELIGIBILITY = Eligibility.bundled();
    private static final String GOOD = """
            {"target": {"occupation": "电子商务师", "level": 2, "region": "hebei"}, "asOf": "2026-11-20",
             "candidate": {"employment": [{"employer": "甲乙公司", "occupation": "营销员", "from": "2016-07"}]}}
            """;

    @Test
    void faultsSurviveSerialization() throws Exception {
        InvalidApplicationException refused = catchThrowableOfType(
                InvalidApplicationException.class, () -> ELIGIBILITY.read(GOOD.replace("2016-07", "2016-13")));
        assertThat(again(refused).faults()).isEqualTo(refused.faults()).isNotEmpty();
    }

    @Test
    void diagnosticsSurviveSerialization(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("catalog"));
        Files.createDirectories(directory.resolve("rules"));
        Files.writeString(
                directory.resolve("catalog/levels.yaml"), "levels: [{level: 5, nam: 五级}]\n", StandardCharsets.UTF_8);
        PolicyException refused = catchThrowableOfType(PolicyException.class, () -> Eligibility.load(directory));
        assertThat(again(refused).diagnostics())
                .isEqualTo(refused.diagnostics())
                .isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <T> T again(T thrown) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void aResultIsShownInALineWithoutThePerson() {
        Assessment assessment = ELIGIBILITY.assess(ELIGIBILITY.read(GOOD));
        assertThat(assessment).hasToString("Assessment[hebei-level-2 undetermined 2026-11-20]");
        assertThat(ELIGIBILITY.assess(ELIGIBILITY.read(GOOD)))
                .isEqualTo(assessment)
                .hasSameHashCodeAs(assessment);
        assertThat(ELIGIBILITY.read(GOOD).toString()).doesNotContain("甲乙公司");
    }

    @Test
    void aNullIsNamedAtOnce() {
        Target target = Target.of("电子商务师", Level.LEVEL_2, "hebei");
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThatNullPointerException()
                .isThrownBy(() -> Application.of(target, day, null))
                .withMessage("candidate");
        assertThatNullPointerException()
                .isThrownBy(() -> Application.of(null, day, Candidate.builder().build()))
                .withMessage("target");
        assertThatNullPointerException()
                .isThrownBy(() -> Target.of("电子商务师", null, "hebei"))
                .withMessage("level");
    }
}
