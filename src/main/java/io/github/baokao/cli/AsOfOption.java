package io.github.baokao.cli;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.policy.read.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for the day of signing. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converter.class,
            description = "申报表签字日期（YYYY-MM-DD）；写了就以它为准，申请里可以不写 asOf")
    private Optional<LocalDate> asOf = Optional.empty();

    /** The day that was asked for. */
    Optional<LocalDate> day() {
        return asOf;
    }

    /** Reads an application; the day that was asked for comes before the one that it states. */
    Application read(Eligibility eligibility, String text) {
        if (asOf.isEmpty()) {
            return eligibility.read(text);
        }
        Application read = eligibility.read(text, asOf.get());
        if (read.candidate()
                .birthDate()
                .filter(birth -> birth.first().isAfter(asOf.get()))
                .isPresent()) {
            throw new InvalidApplicationException(List.of(new Fault("candidate.birthDate", "出生日期晚于 --as-of 写的日期")));
        }
        return new Application(read.id(), read.target(), asOf.get(), read.candidate(), read.rulings());
    }

    /** Reads a day. */
    static final class Converter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            return Dates.day(value)
                    .orElseThrow(() -> new TypeConversionException("--as-of 应为具体的日期，写作 YYYY-MM-DD，例如 2026-11-20"));
        }
    }
}
