package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.fact.OccupationAsked;
import io.github.baokao.fact.OccupationName;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.RulingKind;
import io.github.baokao.term.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a written name stands to the occupation applied for, and what is found of it: made once for everybody who writes it. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class NamedOccupation {
    private final OccupationName name;
    private final OccupationEvidence evidence;
    private final List<Discrepancy> cites;
    private final @Nullable Finding[] findings = new @Nullable Finding[OccupationScope.values().length];

    /** With what is to be cited of the name and of the rule that told how it stands. */
    NamedOccupation(OccupationName name, OccupationEvidence evidence, List<Discrepancy> cites) {
        this.name = name;
        this.evidence = evidence;
        this.cites = cites;
    }

    /** Whether it counts for a scope. */
    Finding finding(AssessmentContext context, OccupationMatcher matcher, OccupationScope scope, Entry entry) {
        boolean ruled = !context.rulings().isEmpty();
        Finding known = findings[scope.ordinal()];
        if (known != null && !ruled && sameAspect(known.aspect(), matcher.aspect())) {
            return known;
        }
        Decision decision = context.rules().decide(new OccupationAsked(scope, name));
        Finding found = context.finding(
                matcher.aspect(),
                decision,
                evidence,
                RulingKind.OCCUPATION,
                evidence.stated(),
                cites,
                () -> List.of(entry.ref(matcher.field())));
        // what is missing is told by its place, which is not everybody's
        if (!ruled && found.verdict() != Verdict.UNDETERMINED) {
            findings[scope.ordinal()] = found;
        }
        return found;
    }

    /** Kinds of facts mostly share one aspect, each with an object of its own. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean sameAspect(Aspect one, Aspect other) {
        return one == other || one.equals(other);
    }
}
