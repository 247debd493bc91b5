package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.RulingAsked;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.RulingKind;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One candidate before the rules of one offering on one day: how every question is put and every answer kept. */
record Scene(
        OfferingIndex offering,
        NameRegister names,
        Answers answers,
        RulingIndex rulings,
        Candidate candidate,
        LocalDate asOf) {

    private static final ValueEvidence NOTHING = new ValueEvidence(Optional.empty(), List.of());

    /** The same on another day. */
    Scene on(LocalDate day) {
        return new Scene(offering, names, answers, rulings, candidate, day);
    }

    /** Keeps the answer about one aspect with what is to be cited and, if it is open, what is missing. */
    Finding finding(
            Aspect aspect,
            Decision answer,
            Evidence evidence,
            List<Discrepancy> cites,
            Supplier<List<String>> missing) {
        Decision decision = answer;
        List<Discrepancy> all = join(decision.rule().cites(), cites);
        Optional<Ruling> ruling = ruling(aspect, evidence);
        if (ruling.isPresent()) {
            Verdict without = decision.judgement().verdict();
            decision = answers.decide(new RulingAsked(without, ruling.get().counts()));
        }
        Verdict verdict = decision.judgement().verdict();
        List<String> open = verdict == Verdict.UNDETERMINED ? missing.get() : List.of();
        return new Finding(aspect, verdict, decision.rule(), evidence, ruling, all, open);
    }

    /** The same where one fact may be missing. */
    Finding finding(
            Aspect aspect, Decision answer, Evidence evidence, List<Discrepancy> cites, String path, String field) {
        return rulings.isEmpty() && answer.judgement().verdict() != Verdict.UNDETERMINED
                ? new Finding(
                        aspect,
                        answer.judgement().verdict(),
                        answer.rule(),
                        evidence,
                        Optional.empty(),
                        join(answer.rule().cites(), cites),
                        List.of())
                : finding(aspect, answer, evidence, cites, () -> List.of(path + field));
    }

    /** The ruling about what a finding compared, if there is one. */
    private Optional<Ruling> ruling(Aspect aspect, Evidence evidence) {
        String occupation = offering.offering().occupation().name();
        if (evidence instanceof OccupationEvidence named) {
            return rulings.find(RulingKind.OCCUPATION, named.stated(), occupation, asOf);
        }
        if (evidence instanceof MajorEvidence major) {
            return rulings.find(RulingKind.MAJOR, major.stated(), occupation, asOf);
        }
        return aspect == Aspect.CORRESPONDENCE && evidence instanceof ValueEvidence title
                ? rulings.find(RulingKind.TITLE, title.found(), occupation, asOf)
                : Optional.empty();
    }

    /** Whether a written occupation counts for a scope. */
    Finding occupation(Optional<String> written, OccupationScope scope, String path) {
        return offering.occupation(written).finding(this, scope, path);
    }

    /** Whether something dated has happened by the day of signing: it has if its first possible day has. */
    Finding event(Optional<PartialDate> date, String path) {
        return finding(Aspect.DATE, happened(date, Day.of(asOf)), new DateEvidence(date, 0), List.of(), path, "");
    }

    /** The same by any day. */
    Decision happened(Optional<PartialDate> date, long day) {
        return answers.event(
                date.isPresent(), date.isPresent() && Day.of(date.get().first()) <= day);
    }

    /** The choice that stands for a whole list of facts of which nothing is stated. */
    Choice unstated(String path, List<Finding> more) {
        Finding stated = finding(Aspect.STATED, answers.plain(false, false), NOTHING, List.of(), path, "");
        return choice(path, more.isEmpty() ? List.of(stated) : List.of(stated, more.get(0)));
    }

    /** A choice: all of its findings are needed. */
    Choice choice(String path, List<Finding> findings) {
        int parts = 0;
        for (int i = 0; i < findings.size(); i++) {
            parts |= Tally.of(findings.get(i).verdict());
        }
        return new Choice(path, answers.combined(Combining.ALL, parts), findings);
    }

    /** A criterion: one of its choices is enough. */
    CriterionResult criterion(Criterion criterion, List<Choice> choices) {
        int parts = 0;
        for (int i = 0; i < choices.size(); i++) {
            parts |= Tally.of(choices.get(i).verdict());
        }
        return new CriterionResult(criterion, answers.combined(Combining.ANY, parts), choices);
    }

    /** Both lists, each entry once. */
    static List<Discrepancy> join(List<Discrepancy> first, List<Discrepancy> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        Gathered<Discrepancy> all = new Gathered<>();
        all.addNew(first);
        all.addNew(second);
        return all.take();
    }
}
