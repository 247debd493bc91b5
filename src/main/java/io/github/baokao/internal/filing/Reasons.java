package io.github.baokao.internal.filing;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.term.Proof;
import java.util.List;
import java.util.stream.Stream;

/** The facts that a condition rests on, by what a document shows of them. */
final class Reasons {
    private final Basis basis;
    private final Application application;

    Reasons(ConditionResult chosen, Application application) {
        this.basis = new Basis(chosen, application.candidate());
        this.application = application;
    }

    /** The paths of single facts; none where the condition rests on no fact that a document shows. */
    List<String> paths(Proof proof) {
        return switch (proof) {
            case IDENTITY, LIKENESS, APPLICATION, OTHER -> List.of();
            case CERTIFICATE -> one(basis.certificate());
            case SCHOOLING -> one(basis.schooling());
            case TITLE -> one(basis.title());
            case WORK ->
                CountedSpells.of(basis, application.candidate()).keySet().stream()
                        .map(index -> "candidate.employment[" + index + "]")
                        .toList();
        };
    }

    private static List<String> one(Fact<?> fact) {
        return Stream.of(fact)
                .filter(found -> found.stated().isPresent())
                .map(Fact::path)
                .toList();
    }
}
