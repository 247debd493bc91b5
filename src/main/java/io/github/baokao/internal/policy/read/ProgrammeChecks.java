package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Offering;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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

    private static boolean any(List<Condition> conditions, Predicate<Alternative> predicate) {
        return conditions.stream()
                .flatMap(condition -> condition.criteria().stream())
                .flatMap(criterion -> criterion.anyOf().stream())
                .anyMatch(predicate);
    }

    private static boolean asksForLists(Alternative alternative) {
        return alternative
                        .work()
                        .filter(work -> work.occupation() == OccupationScope.OWN_OR_RELATED)
                        .isPresent()
                || alternative.demands().stream()
                        .anyMatch(demand -> (demand instanceof Demand.Occupation occupation
                                        && occupation.scope() == OccupationScope.OWN_OR_RELATED)
                                || (demand instanceof Demand.Major major && major.scope() == MajorScope.LISTED));
    }

    private static boolean asksForOwnMajor(Alternative alternative) {
        return alternative.demands().stream()
                .anyMatch(demand -> demand instanceof Demand.Major major
                        && (major.scope() == MajorScope.OWN || major.scope() == MajorScope.OTHER));
    }
}
