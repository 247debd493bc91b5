package io.github.baokao.policy;

import static io.github.baokao.term.Verdict.NEEDS_REVIEW;
import static io.github.baokao.term.Verdict.NOT_SATISFIED;
import static io.github.baokao.term.Verdict.SATISFIED;
import static io.github.baokao.term.Verdict.UNDETERMINED;

import io.github.baokao.catalog.MajorList;
import io.github.baokao.policy.ReferenceConditions.Diploma;
import io.github.baokao.policy.ReferencePerson.Schooling;
import io.github.baokao.term.ListEnding;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sections 2 and 3 of the semantics: schools, degrees, standing and majors, for one person on one day. */
record ReferenceSchooling(LocalDate asOf, List<MajorList> printed) {
    /** The guides say nothing about these; a person must judge where a higher school or a degree is asked for. */
    private static final Set<String> NOT_NAMED = Set.of("成人高等教育", "境外高校", "其他");

    private static final int GRADUATING_MONTHS = 12;

    /** What is asked of the schooling itself, but for years since graduation. */
    List<Verdict> judge(Diploma.Kind asked, Schooling schooling) {
        return List.of(
                school(asked.schools(), schooling.school()),
                among(asked.classes(), schooling.group()),
                asked.degrees().isEmpty() ? SATISFIED : degree(asked.degrees(), schooling),
                asked.status().isEmpty() ? SATISFIED : status(asked.status(), schooling),
                major(asked.major(), schooling),
                asked.evaluated()
                        ? schooling.evaluated().map(ReferenceSchooling::known).orElse(NEEDS_REVIEW)
                        : SATISFIED);
    }

    /** Whether the diploma is there on the day of signing: it is said so, or the day of a pupil has come. */
    boolean graduated(Schooling schooling) {
        return schooling
                .status()
                .filter(status -> status.equals("毕业") || hasCome(schooling))
                .isPresent();
    }

    private static Verdict school(Set<String> taken, Optional<String> school) {
        boolean silent = school.filter(NOT_NAMED::contains).isPresent()
                && taken.stream().anyMatch(ReferenceConditions.HIGHER::contains);
        return silent ? NEEDS_REVIEW : among(taken, school);
    }

    private static Verdict among(Set<String> taken, Optional<String> stated) {
        return taken.isEmpty()
                ? SATISFIED
                : stated.map(s -> known(taken.contains(s))).orElse(UNDETERMINED);
    }

    /** A degree of which nobody knows where it was taken may turn out to be one that the guides are silent about. */
    private static Verdict degree(Set<String> taken, Schooling schooling) {
        String school = schooling.school().orElse("");
        if (schooling.degree().isEmpty()) {
            return school.isEmpty() || lacksDegree(schooling)
                    ? UNDETERMINED
                    : known(school.equals("高等职业学校") && taken.contains("专科"));
        }
        if (!taken.contains(schooling.degree().get()) || school.equals("普通高中")) {
            return NOT_SATISFIED;
        }
        return school.isEmpty() ? UNDETERMINED : NOT_NAMED.contains(school) ? NEEDS_REVIEW : SATISFIED;
    }

    private static boolean lacksDegree(Schooling schooling) {
        String school = schooling.school().orElse("");
        return schooling.degree().isEmpty() && (school.equals("普通高等学校") || NOT_NAMED.contains(school));
    }

    private Verdict status(Set<String> taken, Schooling schooling) {
        if (schooling.status().isEmpty()) {
            return UNDETERMINED;
        }
        String status = schooling.status().get();
        boolean come = hasCome(schooling);
        if (status.equals("毕业")) {
            return known(taken.contains(status) && (come || schooling.date().isEmpty()));
        }
        if (!taken.contains(status)) {
            return known(come && taken.contains("毕业"));
        }
        // whoever has graduated, or will not for more than a year, is not in the last year as stated
        LocalDate latest = asOf.plusMonths(GRADUATING_MONTHS);
        boolean soon =
                schooling.date().filter(date -> date.last().isAfter(latest)).isEmpty();
        return come || !soon ? NEEDS_REVIEW : SATISFIED;
    }

    private boolean hasCome(Schooling schooling) {
        return schooling.date().filter(date -> !date.first().isAfter(asOf)).isPresent();
    }

    private Verdict major(Diploma.Major asked, Schooling schooling) {
        if (asked == Diploma.Major.ANY) {
            return SATISFIED;
        }
        if (schooling.major().isEmpty()) {
            return UNDETERMINED;
        }
        String major = ReferenceNames.plain(schooling.major().get());
        if (asked != Diploma.Major.LISTED) {
            return known(major.equals("电子商务") == (asked == Diploma.Major.OWN));
        }
        if (printed.isEmpty()) {
            return NEEDS_REVIEW;
        }
        // a list serves some schools: a school of unknown type or degree may be one of them or not
        if (schooling.school().isEmpty() || lacksDegree(schooling)) {
            return UNDETERMINED;
        }
        List<MajorList> serving = printed.stream()
                .filter(list -> serves(list.id(), schooling.school().get(), schooling.degree()))
                .toList();
        boolean listed = serving.stream()
                .anyMatch(list -> ReferenceNames.of(list.names()).contains(major));
        boolean classed = schooling
                .majorCategory()
                .map(ReferenceNames::plain)
                .filter(category ->
                        serving.stream().anyMatch(l -> l.names().classes().contains(category)))
                .isPresent();
        boolean open = serving.isEmpty()
                || serving.stream().anyMatch(list -> list.names().ending() != ListEnding.CLOSED);
        return listed || classed ? SATISFIED : open ? NEEDS_REVIEW : NOT_SATISFIED;
    }

    /** Which printed list serves which school (section 3). */
    private static boolean serves(String list, String school, Optional<String> degree) {
        boolean bachelor = degree.equals(Optional.of("本科"));
        return switch (school) {
            case "技工学校", "高级技工学校", "技师学院" -> Set.of("all", "technical").contains(list);
            case "中等职业学校" -> Set.of("all", "secondary", "secondary-and-above").contains(list);
            case "高等职业学校" ->
                Set.of("all", "higher-vocational", "secondary-and-above").contains(list)
                        || (bachelor && list.equals("undergraduate"));
            case "普通高等学校" ->
                list.equals("all")
                        || list.equals(degree.equals(Optional.of("专科")) ? "higher-vocational" : "undergraduate");
            default -> false;
        };
    }

    private static Verdict known(boolean met) {
        return met ? SATISFIED : NOT_SATISFIED;
    }
}
