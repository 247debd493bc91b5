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
import java.util.ArrayList;
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
        OfferingIndex.NamedOccupation named = offering.occupation(names.resolve(written));
        Evidence evidence = new OccupationEvidence(
                written,
                named.relation(),
                named.asked().entry(),
                named.decision().rule());
        List<Discrepancy> cites = join(named.decision().rule().cites(), named.cites());
        return finding(
                Aspect.OCCUPATION, answers.occupation(scope, named.relation()), evidence, cites, path, ".occupation");
    }

    /** Whether something dated has happened by the day of signing: it has if its first possible day has. */
    Finding event(Optional<PartialDate> date, String path) {
        return finding(Aspect.DATE, happened(date, asOf), new DateEvidence(date, 0), List.of(), path, "");
    }

    /** The same by any day. */
    Decision happened(Optional<PartialDate> date, LocalDate day) {
        return answers.event(
                date.isPresent(), date.isPresent() && !date.get().first().isAfter(day));
    }

    /** A plain comparison. */
    Finding asked(Aspect aspect, Optional<String> found, boolean accepted, List<String> expected, String path) {
        Decision answer = answers.plain(found.isPresent(), accepted);
        return finding(aspect, answer, new ValueEvidence(found, expected), List.of(), path, "");
    }

    /** The choice that stands for a whole list of facts of which nothing is stated. */
    Choice unstated(String path, List<Finding> more) {
        List<Finding> findings = new ArrayList<>(2);
        findings.add(asked(Aspect.STATED, Optional.empty(), false, List.of(), path));
        findings.addAll(more);
        return choice(path, findings);
    }

    /** A choice: all of its findings are needed. */
    Choice choice(String path, List<Finding> findings) {
        Tally tally = new Tally();
        for (Finding finding : findings) {
            tally.add(finding.verdict());
        }
        return new Choice(path, tally.combined(answers, Combining.ALL), findings);
    }

    /** A criterion: one of its choices is enough. */
    CriterionResult criterion(Criterion criterion, List<Choice> choices) {
        Tally tally = new Tally();
        for (Choice choice : choices) {
            tally.add(choice.verdict());
        }
        return new CriterionResult(criterion, tally.combined(answers, Combining.ANY), choices);
    }

    /** Both lists, each entry once. */
    static <T> List<T> join(List<T> first, List<T> second) {
        if (second.isEmpty()) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        List<T> all = new ArrayList<>(first);
        addNew(all, second);
        return List.copyOf(all);
    }

    /** A list with what is not there yet; the list itself if nothing is new. */
    static <T> List<T> with(List<T> list, List<T> more) {
        if (list.isEmpty() || more.isEmpty()) {
            return list.isEmpty() ? distinct(more) : list;
        }
        return list.containsAll(more) ? list : join(list, more);
    }

    private static <T> List<T> distinct(List<T> list) {
        return list.size() < 2 ? list : list.stream().distinct().toList();
    }

    /** Adds what is not there yet. */
    static <T> void addNew(List<T> list, List<T> more) {
        if (more.isEmpty()) {
            return;
        }
        for (T entry : more) {
            if (!list.contains(entry)) {
                list.add(entry);
            }
        }
    }
}
