package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.RulingAsked;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.RulingKind;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One candidate before the rules of one offering on one day. */
final class AssessmentContext {
    private final PreparedProgramme programme;
    private final RulingIndex rulings;
    private final Candidate candidate;
    private final LocalDate asOf;
    private final long today;
    private final EntryIndex entries;

    AssessmentContext(PreparedProgramme programme, RulingIndex rulings, Candidate candidate, LocalDate asOf) {
        this.programme = programme;
        this.rulings = rulings;
        this.candidate = candidate;
        this.asOf = asOf;
        today = Day.of(asOf);
        entries = new EntryIndex(programme.kinds(), candidate);
    }

    /** The same on another day. */
    AssessmentContext on(LocalDate day) {
        return new AssessmentContext(programme, rulings, candidate, day);
    }

    OfferingIndex offering() {
        return programme.offering();
    }

    NameRegister names() {
        return programme.names();
    }

    RuleCache rules() {
        return programme.rules();
    }

    PreparedKinds kinds() {
        return programme.kinds();
    }

    PreparedProgramme programme() {
        return programme;
    }

    EntryIndex entries() {
        return entries;
    }

    RulingIndex rulings() {
        return rulings;
    }

    LocalDate asOf() {
        return asOf;
    }

    long today() {
        return today;
    }

    /** Keeps the answer about one aspect with what is to be cited and, if it is open, what is missing. */
    Finding finding(
            Aspect aspect,
            Decision decision,
            Evidence evidence,
            List<Discrepancy> cites,
            Supplier<List<FactRef>> missing) {
        Verdict verdict = decision.judgement().verdict();
        List<FactRef> open = verdict == Verdict.UNDETERMINED ? missing.get() : List.of();
        return new Finding(aspect, verdict, decision.rule(), evidence, Optional.empty(), joined(decision, cites), open);
    }

    /** The same of a name that an assessment body may have ruled on. */
    Finding finding(
            Aspect aspect,
            Decision decision,
            Evidence evidence,
            RulingKind kind,
            Optional<String> name,
            List<Discrepancy> cites,
            Supplier<List<FactRef>> missing) {
        Optional<Ruling> ruling =
                rulings.find(kind, name, offering().offering().occupation().name(), asOf);
        if (ruling.isEmpty()) {
            return finding(aspect, decision, evidence, cites, missing);
        }
        Verdict without = decision.judgement().verdict();
        Decision with = rules().decide(new RulingAsked(without, ruling.get().counts()));
        Verdict verdict = with.judgement().verdict();
        List<FactRef> open = verdict == Verdict.UNDETERMINED ? missing.get() : List.of();
        return new Finding(aspect, verdict, with.rule(), evidence, ruling, joined(decision, cites), open);
    }

    /** The verdict on what is found: all of it is needed. */
    Verdict lowest(List<Finding> findings) {
        int parts = 0;
        for (int i = 0; i < findings.size(); i++) {
            parts |= VerdictSet.of(findings.get(i).verdict());
        }
        return rules().combined(Combining.ALL, parts);
    }

    private static List<Discrepancy> joined(Decision decision, List<Discrepancy> cites) {
        return join(decision.rule().cites(), cites);
    }

    /** Both lists, each entry once. */
    static List<Discrepancy> join(List<Discrepancy> first, List<Discrepancy> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        ListBuilder<Discrepancy> all = new ListBuilder<>();
        all.addNew(first);
        all.addNew(second);
        return all.take();
    }
}
