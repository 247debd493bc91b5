package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkRun;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Field;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Which spells of work count for a scope of occupations, and why. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class SpellVerdicts {
    private final AssessmentContext context;
    private final Spells spells;
    private final OccupationScope scope;
    private final Verdict[] verdicts;

    /** Whether no later day makes a spell count that does not, or the other way round. */
    private final boolean settled;

    private final List<CountedSpell> counted;
    private @Nullable List<Discrepancy> cites;
    private @Nullable List<WorkRun> all;

    /** The runs as they are today and as they were last asked for by another day, by the verdict that their spells reach. */
    private final @Nullable Joined[] today = new @Nullable Joined[Verdict.values().length];

    private final @Nullable Joined[] later = new @Nullable Joined[Verdict.values().length];

    /** Runs joined of spells that have some verdicts, by a day. */
    private static final class Joined {
        private final Verdict[] verdicts;
        private final long day;
        private final Runs runs;

        private Joined(Verdict[] verdicts, long day, Runs runs) {
            this.verdicts = verdicts;
            this.day = day;
            this.runs = runs;
        }
    }

    SpellVerdicts(AssessmentContext context, Spells spells, OccupationScope scope) {
        this.context = context;
        this.spells = spells;
        this.scope = scope;
        verdicts = new Verdict[spells.size];
        ListBuilder<CountedSpell> all = new ListBuilder<>(spells.size);
        ListBuilder<Finding> findings = new ListBuilder<>();
        boolean[] moving = {false};
        for (int i = 0; i < spells.size; i++) {
            Entry entry = spells.get(i);
            List<FieldMatcher> matchers = matchers(i);
            for (int j = 0; j < matchers.size(); j++) {
                findings.add(entry.finding(matchers.get(j), context));
                if (matchers.get(j).moves()) {
                    matchers.get(j).changes(entry, day -> moving[0] |= day.isAfter(context.asOf()));
                }
            }
            List<Finding> found = findings.take();
            verdicts[i] = context.lowest(found);
            all.add(new CountedSpell(entry.ref(), verdicts[i], found, missing(i, found)));
        }
        settled = !moving[0];
        counted = all.take();
    }

    private List<FieldMatcher> matchers(int spell) {
        return spells.period(spell).matchers().get(scope.ordinal());
    }

    /** Every spell and whether it counts. */
    List<CountedSpell> spells() {
        return counted;
    }

    /** The verdict on each spell. */
    Verdict[] verdicts() {
        return verdicts;
    }

    /** What is cited for any of them. */
    List<Discrepancy> cites() {
        List<Discrepancy> known = cites;
        if (known == null) {
            ListBuilder<Discrepancy> all = new ListBuilder<>();
            for (CountedSpell spell : counted) {
                for (Finding finding : spell.findings()) {
                    all.addNew(finding.cites());
                }
            }
            known = all.take();
            cites = known;
        }
        return known;
    }

    /** The unbroken runs of all spells that may count, on the generous reading. */
    List<WorkRun> runs() {
        List<WorkRun> known = all;
        if (known == null) {
            known = runs(verdicts, Verdict.UNDETERMINED, context.today()).all();
            all = known;
        }
        return known;
    }

    /** The runs of the spells that reach a verdict by a day, of those that have them; what may count is read generously. */
    Runs runs(Verdict[] verdicts, Verdict lowest, long day) {
        @Nullable Joined[] joined = day == context.today() ? today : later;
        Joined known = joined[lowest.ordinal()];
        if (known == null || known.verdicts != verdicts || known.day != day) {
            known = new Joined(verdicts, day, joined(verdicts, lowest, day, spell -> true));
            joined[lowest.ordinal()] = known;
        }
        return known.runs;
    }

    /** The same at each employer: an employer who is not stated may be any of them on the generous reading, and none on the careful. */
    List<Runs> runsByEmployer(Verdict[] verdicts, Verdict lowest, long day) {
        int[] employers = spells.employers();
        boolean careful = isCareful(lowest);
        return Arrays.stream(employers)
                .distinct()
                .filter(employer -> !careful || employer != Spells.UNKNOWN)
                .mapToObj(employer -> joined(
                        verdicts,
                        lowest,
                        day,
                        spell -> employers[spell] == employer || (!careful && employers[spell] == Spells.UNKNOWN)))
                .toList();
    }

    private Runs joined(Verdict[] verdicts, Verdict lowest, long day, IntPredicate which) {
        IntPredicate counts = spell -> verdicts[spell].compareTo(lowest) >= 0 && which.test(spell);
        return new Runs(
                spells,
                counts,
                Day.after(day),
                isCareful(lowest),
                context.programme().daysOfMonth());
    }

    private static boolean isCareful(Verdict lowest) {
        return lowest != Verdict.UNDETERMINED;
    }

    /** Whether each spell counts by another day. */
    Verdict[] by(long day) {
        if (settled) {
            return verdicts;
        }
        Verdict[] later = new Verdict[spells.size];
        for (int i = 0; i < spells.size; i++) {
            int parts = 0;
            List<FieldMatcher> matchers = matchers(i);
            for (int j = 0; j < matchers.size(); j++) {
                FieldMatcher matcher = matchers.get(j);
                parts |= VerdictSet.of(
                        matcher.moves()
                                ? matcher.on(context, spells.get(i), day)
                                : spells.get(i).finding(matcher, context).verdict());
            }
            later[i] = context.rules().combined(Combining.ALL, parts);
        }
        return later;
    }

    private List<FactRef> missing(int spell, List<Finding> found) {
        if (verdicts[spell] == Verdict.NOT_SATISFIED) {
            return List.of();
        }
        List<FactRef> missing = new ArrayList<>(0);
        found.forEach(finding -> missing.addAll(finding.missing()));
        Field end = spells.period(spell).period().to();
        Optional<PartialDate> to = spells.get(spell).date(end);
        if (to.isPresent() && to.get().monthOnly() && !to.get().first().isAfter(context.asOf())) {
            missing.add(spells.get(spell).ref(end));
        }
        return missing;
    }
}
