package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges which spells of work count, once for each scope. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class Ledgers {
    private final Scene scene;
    private final Spells spells;

    /** Whether no later day makes a spell count that does not, or the other way round. */
    private final boolean settled;

    /** Of a spell: its start and its employer, whatever the occupation. */
    private final Kept kept;

    private final @Nullable Ledger[] ledgers = new @Nullable Ledger[OccupationScope.values().length];

    Ledgers(Scene scene, Spells spells) {
        this.scene = scene;
        this.spells = spells;
        settled = spells.settled(Day.of(scene.asOf()));
        kept = new Kept(spells.size, 2);
    }

    Ledger of(OccupationScope scope) {
        Ledger known = ledgers[scope.ordinal()];
        if (known == null) {
            known = made(scope);
            ledgers[scope.ordinal()] = known;
        }
        return known;
    }

    private Ledger made(OccupationScope scope) {
        Gathered<CountedSpell> gathered = new Gathered<>(spells.size);
        Verdict[] occupations = new Verdict[spells.size];
        Verdict[] verdicts = new Verdict[spells.size];
        for (int i = 0; i < spells.size; i++) {
            String path = Paths.EMPLOYMENT.entry(i);
            Finding occupation = scene.occupation(spells.get(i).occupation(), scope, path);
            Choice judged = scene.choice(path, List.of(occupation, begun(i), employer(i)));
            gathered.add(new CountedSpell(path, judged.verdict(), judged.findings()));
            occupations[i] = occupation.verdict();
            verdicts[i] = judged.verdict();
        }
        List<CountedSpell> counted = gathered.take();
        return new Ledger(counted, occupations, verdicts, cites(counted));
    }

    /** Whether each spell counts by another day: its occupation stays. */
    Verdict[] by(OccupationScope scope, LocalDate day) {
        Ledger ledger = of(scope);
        if (settled) {
            return ledger.verdicts();
        }
        long number = Day.of(day);
        Verdict[] verdicts = new Verdict[spells.size];
        for (int i = 0; i < spells.size; i++) {
            int parts = Tally.of(ledger.occupations()[i])
                    | Tally.of(spells.begun(i, number).judgement().verdict())
                    | Tally.of(spells.employer(i, day).judgement().verdict());
            verdicts[i] = scene.answers().combined(Combining.ALL, parts);
        }
        return verdicts;
    }

    private Finding begun(int place) {
        Finding known = kept.find(place, 0);
        return known != null
                ? known
                : kept.keep(place, 0, scene.event(spells.get(place).from(), Paths.EMPLOYMENT.date(place)));
    }

    private Finding employer(int place) {
        Finding known = kept.find(place, 1);
        return known != null ? known : kept.keep(place, 1, employerFound(place));
    }

    private Finding employerFound(int place) {
        Spell spell = spells.get(place);
        Decision answer = spells.employer(place, scene.asOf());
        if (!Spells.hasEmployerDates(spell)) {
            return scene.offering().comparisons().employer().finding(scene, answer);
        }
        List<String> life = new ArrayList<>(2);
        spell.employerFounded().ifPresent(day -> life.add(day.toString()));
        spell.employerDissolved().ifPresent(day -> life.add(day.toString()));
        return scene.finding(Aspect.EMPLOYER, answer, new ValueEvidence(Optional.empty(), life), List.of(), List::of);
    }

    /** Every fact that keeps the count from being certain. */
    List<String> missing(Ledger ledger, Anchor after) {
        if (scene.candidate().employment().isEmpty()) {
            return after.coarse() ? List.of(Paths.EMPLOYMENT.list(), after.path()) : List.of(Paths.EMPLOYMENT.list());
        }
        List<String> missing = new ArrayList<>();
        if (after.coarse()) {
            missing.add(after.path());
        }
        for (int i = 0; i < spells.size; i++) {
            CountedSpell spell = ledger.spells().get(i);
            if (spell.verdict() == Verdict.NOT_SATISFIED) {
                continue;
            }
            spell.findings().forEach(finding -> missing.addAll(finding.missing()));
            Optional<PartialDate> to = spells.get(i).to();
            if (to.isPresent() && to.get().monthOnly() && !to.get().first().isAfter(scene.asOf())) {
                missing.add(spell.path() + ".to");
            }
        }
        return List.copyOf(missing);
    }

    private static List<Discrepancy> cites(List<CountedSpell> counted) {
        Gathered<Discrepancy> cites = new Gathered<>();
        for (CountedSpell spell : counted) {
            for (Finding finding : spell.findings()) {
                cites.addNew(finding.cites());
            }
        }
        return cites.take();
    }
}
