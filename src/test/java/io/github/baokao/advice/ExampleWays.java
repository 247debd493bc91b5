package io.github.baokao.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Demand;
import io.github.baokao.term.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the examples share: they are signed on 2026-11-20. One run of work alone is counted by the calendar: from 2026-11-21
 * through 2031-11-20 there are five years.
 */
final class ExampleWays {
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);
    static final String OWN = "电子商务师";
    static final Target BEIJING_4 = Target.of(OWN, Level.LEVEL_4, "beijing");
    static final Target HEBEI_2 = Target.of(OWN, Level.LEVEL_2, "hebei");

    private ExampleWays() {}

    static Candidate.Builder person() {
        return Candidate.builder()
                .noCertificates()
                .noEmployment()
                .noEducation()
                .noTitles()
                .noTraining();
    }

    static Spell spell(String occupation, String from) {
        return Spell.builder().occupation(occupation).from(from);
    }

    static Certificate certificate() {
        return Certificate.builder().occupation(OWN).level(Level.LEVEL_3);
    }

    static void assertWays(Target target, Candidate person, String condition, String... expected) {
        assertThat(ways(target, person))
                .filteredOn(way -> way.condition().id().equals(condition))
                .extracting(ExampleWays::line)
                .containsExactly(expected);
    }

    static List<Way> ways(Target target, Candidate person) {
        Eligibility eligibility = Eligibility.bundled();
        return eligibility.ways(Application.of(target, SIGNED, person));
    }

    private static String line(Way way) {
        return way.on() + ": " + way.steps().stream().map(ExampleWays::words).collect(Collectors.joining(", "));
    }

    private static String words(Step step) {
        if (step instanceof Step.Wait wait) {
            return "wait until " + wait.until();
        }
        if (step instanceof Step.State state) {
            return "state " + state.at().path().replace("candidate.", "")
                    + state.notBefore().map(day -> " not before " + day).orElse("")
                    + state.notAfter().map(day -> " not after " + day).orElse("");
        }
        if (step instanceof Step.Confirm confirm) {
            return "confirm " + confirm.at().path().replace("candidate.", "");
        }
        if (step instanceof Step.Work work) {
            return "work " + work.months() + " " + work.counting().name().toLowerCase(Locale.ROOT);
        }
        if (step instanceof Step.Acquire acquire) {
            return Stream.concat(Stream.of(acquire.kind().id()), rungs(acquire.alternative()))
                    .collect(Collectors.joining(" "));
        }
        throw new IllegalArgumentException("unknown step " + step);
    }

    private static Stream<String> rungs(Alternative alternative) {
        return alternative.demands().stream()
                .flatMap(demand -> demand instanceof Demand.Rung rung ? Stream.of(rung.rung()) : Stream.empty());
    }
}
