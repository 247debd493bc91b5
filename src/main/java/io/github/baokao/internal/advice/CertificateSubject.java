package io.github.baokao.internal.advice;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A certificate of a level. */
record CertificateSubject(String own, Level level) implements Subject<Certificate> {
    @Override
    public Listed<Certificate> listed() {
        return Listed.CERTIFICATES;
    }

    Certificate whole(LocalDate issued) {
        return Certificate.builder()
                .occupation(own)
                .level(level)
                .issued(PartialDate.of(issued))
                .build();
    }

    @Override
    public Optional<DateField<Certificate>> date(String field) {
        return field.equals("issued")
                ? Optional.of(DateField.early(
                        Certificate::issued,
                        (c, day) -> new Certificate(c.occupation(), c.level(), Optional.of(day), c.number(), c.kind())))
                : Optional.empty();
    }

    @Override
    public List<UnaryOperator<Certificate>> values(String field) {
        return switch (field) {
            case "occupation" -> List.of(this::named);
            case "level" -> List.of(this::levelled);
            default -> List.of();
        };
    }

    /** A legacy name that tells another level gives way to the own occupation, which counts wherever it did. */
    @Override
    public List<Confirmation<Certificate>> confirmations(Finding finding) {
        return finding.aspect() == Aspect.LEVEL
                ? List.of(
                        new Confirmation<>("level", this::levelled),
                        new Confirmation<>("level", certificate -> named(levelled(certificate))))
                : List.of();
    }

    private Certificate levelled(Certificate c) {
        return new Certificate(c.occupation(), Optional.of(level), c.issued(), c.number(), c.kind());
    }

    private Certificate named(Certificate c) {
        return new Certificate(Optional.of(own), c.level(), c.issued(), c.number(), c.kind());
    }
}
