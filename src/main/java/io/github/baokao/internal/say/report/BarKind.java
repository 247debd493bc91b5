package io.github.baokao.internal.say.report;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.OccupationRelation;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a spell of work counts, at best, for the conditions of a programme: what its bar looks like. */
enum BarKind {
    /** It counts as work in the occupation applied for. */
    OWN("own"),
    /** It counts as work in a related occupation. */
    RELATED("related"),
    /** A person must judge. */
    REVIEW("review"),
    /** A fact is missing. */
    OPEN("open"),
    /** It does not count. */
    OUT("out");

    private final String css;

    BarKind(String css) {
        this.css = css;
    }

    /** The class of the style sheet. */
    String css() {
        return css;
    }

    String word(Wording wording) {
        return switch (this) {
            case OWN -> wording.text("work.own");
            case RELATED -> wording.text("work.related");
            case REVIEW -> wording.text("spell.needs-review");
            case OPEN -> wording.text("spell.undetermined");
            case OUT -> wording.text("spell.not-satisfied");
        };
    }

    static BarKind of(CountedSpell spell) {
        return switch (spell.verdict()) {
            case SATISFIED -> own(spell) ? OWN : RELATED;
            case NEEDS_REVIEW -> REVIEW;
            case UNDETERMINED -> OPEN;
            case NOT_SATISFIED -> OUT;
        };
    }

    private static boolean own(CountedSpell spell) {
        return spell.findings().stream()
                .map(Finding::evidence)
                .anyMatch(found -> found instanceof OccupationEvidence occupation
                        && occupation.relation() == OccupationRelation.OWN);
    }

    /** What was found of each spell where it counts best. */
    static Map<FactRef, CountedSpell> best(Assessment assessment) {
        Map<FactRef, CountedSpell> best = new LinkedHashMap<>();
        assessment.conditions().stream()
                .flatMap(result -> result.criteria().stream())
                .flatMap(criterion -> criterion.choices().stream())
                .flatMap(choice -> choice.findings().stream())
                .map(Finding::evidence)
                .filter(WorkEvidence.class::isInstance)
                .flatMap(evidence -> ((WorkEvidence) evidence).spells().stream())
                .forEach(spell -> best.merge(spell.at(), spell, BarKind::better));
        return best;
    }

    private static CountedSpell better(CountedSpell one, CountedSpell other) {
        return other.verdict().compareTo(one.verdict()) > 0 ? other : one;
    }
}
