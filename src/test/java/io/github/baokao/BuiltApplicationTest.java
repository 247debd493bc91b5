package io.github.baokao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.FactBuilder;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.term.Level;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that a program builds are held to the same as facts that are read. */
class BuiltApplicationTest {
    private static final Eligibility ELIGIBILITY = Eligibility.bundled();
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);

    static List<Arguments> impossible() {
        return List.of(
                bad(
                        "employment[0].to",
                        Candidate.builder()
                                .spell(Spell.builder()
                                        .from("2020-01")
                                        .to("2010-01")
                                        .build())),
                bad(
                        "employment[0].occupation",
                        Candidate.builder()
                                .spell(Spell.builder().occupation("  ").build())),
                bad(
                        "certificates[0].occupation",
                        Candidate.builder()
                                .certificate(
                                        Certificate.builder().occupation("").build())),
                bad(
                        "certificates[0].issued",
                        Candidate.builder()
                                .certificate(Certificate.builder()
                                        .issued("0001-01-01")
                                        .build())),
                bad(
                        "certificates[0].issued",
                        Candidate.builder()
                                .certificate(Certificate.builder()
                                        .issued(PartialDate.of(LocalDate.MIN))
                                        .build())),
                bad(
                        "employment[0].from",
                        Candidate.builder()
                                .birthDate("2015-01-01")
                                .spell(Spell.builder().from("2001-01").build())),
                bad(
                        "employment[0].from",
                        Candidate.builder()
                                .spell(Spell.builder().from("1900-01").build())),
                bad(
                        "employment[0].to",
                        Candidate.builder()
                                .spell(Spell.builder()
                                        .from("2001-01")
                                        .to("9999-12")
                                        .build())),
                bad(
                        "employment[0].employerDissolved",
                        Candidate.builder()
                                .spell(Spell.builder()
                                        .employerFounded("2010-01-01")
                                        .employerDissolved("2000-01-01")
                                        .build())),
                bad("birthDate", Candidate.builder().birthDate("2027-01-01")),
                bad("birthDate", Candidate.builder().birthDate("1900-01-01")),
                bad(
                        "certificates[0].level",
                        Candidate.builder()
                                .certificate(FactBuilder.any().set("level", "九").build())),
                bad(
                        "education[0].status",
                        Candidate.builder()
                                .schooling(FactBuilder.any().set("status", "休学").build())),
                bad(
                        "certificates[0].colour",
                        Candidate.builder()
                                .certificate(
                                        FactBuilder.any().set("colour", "红").build())),
                bad(
                        "prizes",
                        Candidate.builder()
                                .add(
                                        "prizes",
                                        FactBuilder.any().set("name", "奖").build())));
    }

    private static Arguments bad(String path, Candidate.Builder person) {
        return Arguments.of("candidate." + path, person.build());
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeIsRefusedAsIfItWereRead(String path, Candidate person) {
        Application application = Application.of(Target.of("电子商务师", Level.LEVEL_2, "hebei"), SIGNED, person);

        assertThatThrownBy(() -> ELIGIBILITY.assess(application))
                .isInstanceOfSatisfying(
                        InvalidApplicationException.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.path()).isEqualTo(path)));
        String json = ELIGIBILITY.toJson(application);
        assertThatThrownBy(() -> ELIGIBILITY.read(json)).isInstanceOf(InvalidApplicationException.class);
        assertThatThrownBy(() -> ELIGIBILITY.ways(application)).isInstanceOf(InvalidApplicationException.class);
        assertThatThrownBy(() -> ELIGIBILITY.filing(application)).isInstanceOf(InvalidApplicationException.class);
        assertThatThrownBy(() -> ELIGIBILITY.trace(application)).isInstanceOf(InvalidApplicationException.class);
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayOfSigningBeyondAllYearsIsRefused(LocalDate day) {
        Application application = Application.of(
                Target.of("电子商务师", Level.LEVEL_2, "hebei"),
                day,
                Candidate.builder().build());
        assertThatThrownBy(() -> ELIGIBILITY.assess(application)).hasMessageContaining("asOf");
    }

    static List<LocalDate> days() {
        return List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1, 1, 1), LocalDate.of(3000, 1, 1));
    }

    @Test
    void moreFactsThanAnybodyHasAreRefused() {
        Candidate.Builder person = Candidate.builder();
        for (int i = 0; i < 201; i++) {
            person.spell(Spell.builder().from("2001-01").to("2001-02").build());
        }
        Application application = Application.of(Target.of("电子商务师", Level.LEVEL_2, "hebei"), SIGNED, person.build());
        assertThatThrownBy(() -> ELIGIBILITY.assess(application)).hasMessageContaining("201");
    }

    @Test
    void whatIsWrittenIsReadAgainAsItWas() {
        RandomApplications population = new RandomApplications(List.of(ELIGIBILITY.catalog()), 20_261_201, false);
        for (int i = 0; i < 1_000; i++) {
            Application application = population.next();
            assertThat(ELIGIBILITY.read(ELIGIBILITY.toJson(application))).isEqualTo(application);
        }
    }
}
