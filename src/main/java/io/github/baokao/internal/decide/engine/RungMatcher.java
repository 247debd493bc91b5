package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Finding;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Field;
import io.github.baokao.fact.LevelAsked;
import io.github.baokao.term.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a rung of a ladder is the one that is asked for, or a higher one; the name of a level may tell it, too. */
final class RungMatcher extends FieldMatcher {
    private final List<String> ladder;
    private final int required;
    private final boolean orHigher;
    private final @Nullable Field name;
    private final DecisionTable decisions;
    private final Comparisons comparisons;

    /** On a ladder of rungs, lowest first, where another field may have a name that tells one. */
    RungMatcher(Demand.Rung demand, int number, List<String> ladder, @Nullable Field name, RuleCache rules) {
        super(demand.ask(), number);
        this.ladder = ladder;
        this.name = name;
        required = ladder.indexOf(demand.rung());
        orHigher = demand.orHigher();
        decisions = new DecisionTable(rules, 16);
        comparisons = new Comparisons(demand.ask().aspect(), ladder, List.of(demand.rung()));
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        Optional<String> written = entry.text(field());
        int stated = written.isPresent() ? ladder.indexOf(written.get()) : -1;
        int told = told(context, entry);
        int found = stated >= 0 ? stated : told;
        boolean matches = matches(stated) || matches(told);
        boolean above = found > required;
        boolean contradicted = stated >= 0 && told >= 0 && stated != told;
        int value = DecisionTable.flags(found >= 0, matches) << 2 | DecisionTable.flags(above, contradicted);
        Decision decision = decisions.get(value, () -> new LevelAsked(found >= 0, matches, above, contradicted));
        return comparisons.of(found).finding(context, decision, List.of(), () -> List.of(entry.ref(field())));
    }

    private boolean matches(int rung) {
        return rung == required || (orHigher && rung > required);
    }

    private int told(AssessmentContext context, Entry entry) {
        if (name == null) {
            return -1;
        }
        Optional<Level> level = context.names().resolve(entry.text(name)).legacyLevel();
        return level.isPresent() ? ladder.indexOf(level.get().id()) : -1;
    }
}
