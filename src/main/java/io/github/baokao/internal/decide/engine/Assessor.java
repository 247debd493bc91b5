package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.Trace;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Programme;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;

/** Assesses applications against one policy; safe for use by many threads. */
public final class Assessor {
    private final NameRegister names;
    private final ProgrammeIndex programmes;
    private final RulingIndex rulings;
    private final String policy;

    /** An assessor for a catalogue and rules whose content hash is {@code policy}. */
    public Assessor(Catalog catalog, Rulebook rules, String policy) {
        this.policy = policy;
        names = new NameRegister(catalog);
        rulings = new RulingIndex(catalog.rulings());
        programmes = new ProgrammeIndex(catalog, names, rules);
    }

    /** The result for an application, about which everything is put to the rules in one session, and what they concluded. */
    public static Trace trace(Catalog catalog, Rulebook rules, String policy, Application application) {
        try (RuleSession session = rules.session()) {
            Assessment assessment = new Assessor(catalog, session, policy).assess(application);
            return new Trace(assessment, session.derivations());
        }
    }

    /** The form in which it looks names up. */
    public NameKeys keys() {
        return new NameKeys(names);
    }

    /**
     * What is wrong with the names of a target, whatever else is.
     *
     * @param occupation the occupation as written
     * @param region the region as written
     */
    public List<Fault> unknownNames(Optional<String> occupation, Optional<String> region) {
        return programmes.unknownNames(occupation, region);
    }

    /**
     * Gives every condition of the programme its verdict.
     *
     * @throws InvalidApplicationException if the target does not exist
     * @throws UndecidedException if the rules leave something undecided
     */
    public Assessment assess(Application application) {
        PreparedProgramme prepared = programmes.find(application.target());
        OfferingIndex offering = prepared.offering();
        Programme programme = offering.programme();
        AssessmentContext context = new AssessmentContext(
                prepared, rulings.with(application.rulings()), application.candidate(), application.asOf());
        WorkJudge work = new WorkJudge(context);
        Timeline timeline = new Timeline(context, work.spells());
        ListBuilder<ConditionResult> results =
                new ListBuilder<>(prepared.conditions().size());
        int parts = 0;
        for (int i = 0; i < prepared.conditions().size(); i++) {
            JudgedCondition judged =
                    new JudgedCondition(context, work, prepared.conditions().get(i));
            results.add(judged.result(timeline));
            parts |= VerdictSet.of(judged.verdict());
        }
        Verdict highest = prepared.rules().combined(Combining.ANY, parts);
        return new Assessment(
                application.id(),
                programme,
                offering.offering().occupation(),
                verdict(highest),
                application.asOf(),
                policy,
                results.take(),
                programme.notices());
    }

    private static ApplicationVerdict verdict(Verdict highest) {
        return switch (highest) {
            case SATISFIED -> ApplicationVerdict.ELIGIBLE;
            case NEEDS_REVIEW -> ApplicationVerdict.NEEDS_REVIEW;
            case UNDETERMINED -> ApplicationVerdict.UNDETERMINED;
            case NOT_SATISFIED -> ApplicationVerdict.NOT_ELIGIBLE;
        };
    }
}
