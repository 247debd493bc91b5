package io.github.baokao.internal.policy;

import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.internal.document.FaultCode;
import io.github.baokao.internal.document.Fields;
import io.github.baokao.internal.document.Place;
import io.github.baokao.internal.text.Chinese;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks that a programme's occupations have what its conditions ask about. */
final class ProgrammeChecks {

    private final Fields programme;
    private final Map<Occupation, Place> places;

    /** For a programme, and the places where its occupations stand. */
    ProgrammeChecks(Fields programme, Map<Occupation, Place> places) {
        this.programme = programme;
        this.places = places;
    }

    void check(List<Offering> offerings, List<Condition> conditions) {
        for (Offering offering : offerings) {
            if (offering.lists().isEmpty() && any(conditions, ProgrammeChecks::asksForLists)) {
                report(offering, "没有 “lists”，而申报条件用到 “本职业或相关职业” 或 “本专业或相关专业”");
            }
            if (offering.occupation().ownMajors().isEmpty() && any(conditions, ProgrammeChecks::asksForOwnMajor)) {
                report(offering, "没有 “own-majors”，而申报条件用到 “本专业” 或 “非本专业”");
            }
        }
    }

    private void report(Offering offering, String message) {
        Occupation occupation = offering.occupation();
        Place place = places.getOrDefault(occupation, programme.place("occupations"));
        programme.fault(FaultCode.INCONSISTENT, place, Chinese.quoted(occupation.id()) + " " + message);
    }

    private static boolean any(List<Condition> conditions, Predicate<Criterion> predicate) {
        return conditions.stream().flatMap(c -> c.requires().stream()).anyMatch(predicate);
    }

    private static boolean asksForLists(Criterion criterion) {
        return scopes(criterion).anyMatch(s -> s == OccupationScope.OWN_OR_RELATED)
                || majors(criterion).anyMatch(m -> m == MajorScope.LISTED);
    }

    private static boolean asksForOwnMajor(Criterion criterion) {
        return majors(criterion).anyMatch(m -> m == MajorScope.OWN || m == MajorScope.OTHER);
    }

    private static Stream<OccupationScope> scopes(Criterion criterion) {
        if (criterion instanceof WorkCriterion work) {
            return Stream.of(work.occupation());
        }
        if (criterion instanceof CertificateCriterion certificate) {
            return Stream.concat(Stream.of(certificate.occupation()), then(certificate.then()));
        }
        return criterion instanceof TitleCriterion title ? then(title.then()) : Stream.empty();
    }

    private static Stream<OccupationScope> then(Optional<WorkCriterion> work) {
        return work.stream().map(WorkCriterion::occupation);
    }

    private static Stream<MajorScope> majors(Criterion criterion) {
        return criterion instanceof EducationCriterion education
                ? education.anyOf().stream().map(kind -> kind.major())
                : Stream.empty();
    }
}
