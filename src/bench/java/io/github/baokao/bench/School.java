package io.github.baokao.bench;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.term.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a school hands in: students of three majors who apply for the same certificate, most of them before they graduate, half of
 * them with some work and four in ten with a certificate, on days of their own.
 */
final class School {
    private static final long SEED = 20_261_121L;
    private static final LocalDate SIGNED = LocalDate.of(2026, 10, 20);
    private static final List<String> MAJORS = List.of("电子商务", "市场营销", "国际商务");
    private static final List<String> OCCUPATIONS = List.of("电子商务师", "营销员");
    private static final int TEN = 10;

    private final Random random = new Random(SEED);

    private School() {}

    /** So many students, the same ones in every run. */
    static List<Application> students(int count) {
        return Stream.generate(new School()::student).limit(count).toList();
    }

    private Application student() {
        Candidate.Builder student = Candidate.builder()
                .birthDate(day(2006, 3).toString())
                .schooling(schooling())
                .noTitles()
                .noTraining();
        if (chance(5)) {
            student.spell(spell());
        } else {
            student.noEmployment();
        }
        if (chance(4)) {
            student.certificate(Certificate.builder()
                    .occupation(pick(OCCUPATIONS))
                    .level(Level.LEVEL_5)
                    .issued(day(2022, 4))
                    .build());
        } else {
            student.noCertificates();
        }
        return new Application(Optional.empty(), Target.of("电子商务师", Level.LEVEL_4, "beijing"), SIGNED, student.build());
    }

    private Fact schooling() {
        Schooling schooling = Schooling.builder().schoolType("中等职业学校").major(pick(MAJORS));
        return chance(8)
                ? schooling.status("应届").build()
                : schooling.status("毕业").graduated(day(2024, 2)).build();
    }

    private Fact spell() {
        Spell spell = Spell.builder().occupation(pick(OCCUPATIONS)).from(day(2020, 4));
        return chance(5) ? spell.build() : spell.to(day(2024, 2)).build();
    }

    private PartialDate day(int year, int years) {
        return PartialDate.of(
                LocalDate.of(year + random.nextInt(years), 1 + random.nextInt(9), 1 + random.nextInt(28)));
    }

    private boolean chance(int inTen) {
        return random.nextInt(TEN) < inTen;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
