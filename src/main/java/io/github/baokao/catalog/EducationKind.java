package io.github.baokao.catalog;

import io.github.baokao.term.ClassType;
import io.github.baokao.term.Degree;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of schooling that a condition takes.
 *
 * @param schools the types of school; empty for any
 * @param classes the classes; empty for any
 * @param degrees the degrees; empty for any
 * @param major the majors
 * @param status how far it must have come; empty for any
 * @param evaluated whether the programme must be an evaluated one (经评估论证)
 * @param graduatedYears the years since graduation
 */
public record EducationKind(
        Set<SchoolType> schools,
        Set<ClassType> classes,
        Set<Degree> degrees,
        MajorScope major,
        Set<StudyStatus> status,
        boolean evaluated,
        Optional<Integer> graduatedYears) {
    /** Copies the lists. */
    public EducationKind {
        schools = Set.copyOf(schools);
        classes = Set.copyOf(classes);
        degrees = Set.copyOf(degrees);
        status = Set.copyOf(status);
    }
}
