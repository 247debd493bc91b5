package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a written name stands to the occupation applied for, and what is found of it: made once for everybody who writes it. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class NamedOccupation {
    private final OccupationEvidence evidence;
    private final List<Discrepancy> cites;
    private final @Nullable Finding[] findings = new @Nullable Finding[OccupationScope.values().length];

    /** With what is to be cited of the name and of the rule that told how it stands. */
    NamedOccupation(OccupationEvidence evidence, List<Discrepancy> cites) {
        this.evidence = evidence;
        this.cites = cites;
    }

    /** Whether it counts for a scope. */
    Finding finding(Scene scene, OccupationScope scope, String path) {
        boolean ruled = !scene.rulings().isEmpty();
        Finding known = findings[scope.ordinal()];
        if (known != null && !ruled) {
            return known;
        }
        Decision answer = scene.answers().occupation(scope, evidence.relation());
        Finding found = scene.finding(Aspect.OCCUPATION, answer, evidence, cites, path, ".occupation");
        // what is missing is told by its path, which is not everybody's
        if (!ruled && found.verdict() != Verdict.UNDETERMINED) {
            findings[scope.ordinal()] = found;
        }
        return found;
    }
}
