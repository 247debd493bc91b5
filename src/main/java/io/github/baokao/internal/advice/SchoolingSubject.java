package io.github.baokao.internal.advice;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.term.ClassType;
import io.github.baokao.term.Degree;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A schooling of a kind.
 *
 * @param kind the kind
 * @param majors majors of every sort: own ones, listed ones, others
 */
record SchoolingSubject(EducationKind kind, List<String> majors) implements Subject<Schooling> {
    /** The same schooling with other values. */
    private static Schooling with(
            Schooling s,
            Optional<SchoolType> school,
            Optional<ClassType> inClass,
            Optional<Degree> degree,
            Optional<StudyStatus> status) {
        return new Schooling(
                s.school(),
                school,
                inClass,
                degree,
                s.major(),
                s.majorCategory(),
                status,
                s.graduated(),
                s.evaluated());
    }

    @Override
    public Listed<Schooling> listed() {
        return Listed.EDUCATION;
    }

    @Override
    public Optional<DateField<Schooling>> date(String field) {
        return field.equals("graduated")
                ? Optional.of(DateField.early(
                        Schooling::graduated,
                        (s, day) -> new Schooling(
                                s.school(),
                                s.schoolType(),
                                s.classType(),
                                s.degree(),
                                s.major(),
                                s.majorCategory(),
                                s.status(),
                                Optional.of(day),
                                s.evaluated())))
                : Optional.empty();
    }

    @Override
    public List<UnaryOperator<Schooling>> values(String field) {
        return switch (field) {
            case "schoolType" ->
                edits(
                        some(kind.schools(), SchoolType.values()),
                        (s, type) -> with(s, Optional.of(type), s.classType(), s.degree(), s.status()));
            case "classType" ->
                edits(
                        some(kind.classes(), ClassType.values()),
                        (s, type) -> with(s, s.schoolType(), Optional.of(type), s.degree(), s.status()));
            case "degree" ->
                edits(
                        some(kind.degrees(), Degree.values()),
                        (s, degree) -> with(s, s.schoolType(), s.classType(), Optional.of(degree), s.status()));
            case "status" ->
                edits(
                        some(kind.status(), StudyStatus.values()),
                        (s, status) -> with(s, s.schoolType(), s.classType(), s.degree(), Optional.of(status)));
            case "major" -> edits(majors, SchoolingSubject::in);
            default -> List.of();
        };
    }

    @Override
    public List<Confirmation<Schooling>> confirmations(Finding finding) {
        return finding.aspect() == Aspect.EVALUATION
                ? List.of(new Confirmation<>("evaluated", SchoolingSubject::evaluated))
                : List.of();
    }

    static Schooling evaluated(Schooling s) {
        return new Schooling(
                s.school(),
                s.schoolType(),
                s.classType(),
                s.degree(),
                s.major(),
                s.majorCategory(),
                s.status(),
                s.graduated(),
                Optional.of(true));
    }

    private static Schooling in(Schooling s, String major) {
        return new Schooling(
                s.school(),
                s.schoolType(),
                s.classType(),
                s.degree(),
                Optional.of(major),
                s.majorCategory(),
                s.status(),
                s.graduated(),
                s.evaluated());
    }

    private static <V> List<UnaryOperator<Schooling>> edits(List<V> values, BiFunction<Schooling, V, Schooling> edit) {
        return values.stream()
                .<UnaryOperator<Schooling>>map(value -> schooling -> edit.apply(schooling, value))
                .toList();
    }

    /** Those that are taken, or all of them where any is. */
    private static <V extends Enum<V>> List<V> some(Set<V> taken, V[] all) {
        return taken.isEmpty()
                ? List.of(all)
                : Stream.of(all).filter(taken::contains).toList();
    }
}
