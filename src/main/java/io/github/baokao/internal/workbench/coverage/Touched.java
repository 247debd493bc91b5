package io.github.baokao.internal.workbench.coverage;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.NameKeys;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.decide.engine.UndecidedException;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.cases.PolicyCase;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import io.github.baokao.internal.workbench.cases.ProgrammeCase;
import io.github.baokao.internal.workbench.cases.RuleCase;
import io.github.baokao.term.Treatment;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a policy that cases touch, read off the results of their conditions. */
final class Touched {

    private final Set<CoveredPart> parts = new HashSet<>();
    private final NameKeys keys;
    private final Rulebook rules;
    private final Assessor assessor;

    Touched(PolicyUnderTest policy, List<CaseTable> tables) {
        keys = new NameKeys(policy.catalog());
        rules = policy.rules().deciding(question -> {
            Decision decision = policy.rules().decide(question);
            parts.add(CoveredPart.of(PartKind.RULE, decision.rule().name()));
            return decision;
        });
        assessor = new Assessor(policy.catalog(), rules, "");
        tables.forEach(table -> table.cases().forEach(this::run));
    }

    Set<CoveredPart> parts() {
        return parts;
    }

    private void run(PolicyCase one) {
        try {
            if (one instanceof RuleCase asked) {
                rules.decide(asked.question());
            } else if (one instanceof ProgrammeCase stated) {
                Assessment assessment = assessor.assess(stated.application());
                assessment.conditions().stream()
                        .filter(result -> result.condition().id().equals(stated.condition()))
                        .forEach(result -> condition(result, assessment, stated.application()));
            }
        } catch (UndecidedException | InvalidApplicationException e) {
            // a case that cannot be decided fails, and touches nothing
        }
    }

    private void add(PartKind kind, String... name) {
        parts.add(CoveredPart.of(kind, name));
    }

    private void condition(ConditionResult result, Assessment assessment, Application application) {
        String id = result.condition().id();
        add(PartKind.CONDITION, id);
        Offering offering = assessment.programme().offerings().stream()
                .filter(o -> o.occupation().equals(assessment.occupation()))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < result.criteria().size(); i++) {
            CriterionResult criterion = result.criteria().get(i);
            add(PartKind.CRITERION, id, String.valueOf(i), criterion.verdict().word());
            for (Choice choice : criterion.choices()) {
                choice.findings().forEach(finding -> finding(finding, offering, choice.at(), application));
            }
        }
        documents(result, assessment);
    }

    private void finding(Finding finding, Offering offering, FactRef at, Application application) {
        finding.ruling()
                .ifPresent(ruling -> add(
                        PartKind.RULING,
                        ruling.name(),
                        ruling.occupation(),
                        ruling.decided().toString()));
        Evidence evidence = finding.evidence();
        if (evidence instanceof OccupationEvidence named) {
            named.stated().ifPresent(written -> occupation(keys.occupation(written), offering));
        } else if (evidence instanceof MajorEvidence major) {
            major(major, offering, category(finding.aspect(), at, application));
        } else if (evidence instanceof WorkEvidence work) {
            work.spells()
                    .forEach(spell ->
                            spell.findings().forEach(each -> finding(each, offering, spell.at(), application)));
        }
    }

    /** What a name is the name of, its part of the policy says: all kinds of names are marked. */
    private void occupation(String key, Offering offering) {
        offering.lists().ifPresent(lists -> {
            add(PartKind.RELATED, lists.id(), key);
            add(PartKind.EXCLUDED, lists.id(), key);
        });
        add(PartKind.LEGACY, key);
        add(PartKind.SUB_TRADE, key);
    }

    private void major(MajorEvidence major, Offering offering, Optional<String> category) {
        String key = major.stated().map(NameKeys::of).orElse("");
        add(PartKind.OWN_MAJOR, offering.occupation().id(), key);
        String lists = offering.lists().map(OccupationLists::id).orElse("");
        for (String heading : major.lists()) {
            add(PartKind.MAJOR, lists, heading, key);
            category.ifPresent(named -> add(PartKind.MAJOR_CLASS, lists, heading, NameKeys.of(named)));
        }
    }

    /** The class of the major that an aspect of a fact is about. */
    private static Optional<String> category(Aspect aspect, FactRef at, Application application) {
        Optional<Fact> fact = application
                .candidate()
                .list(at.kind().list())
                .filter(facts -> !at.isAll())
                .map(facts -> facts.get(at.index()));
        return at.kind().asks().stream()
                .filter(ask -> ask.aspect().equals(aspect))
                .flatMap(ask -> ask.field().link(FieldLink.CATEGORY).stream())
                .findFirst()
                .flatMap(field -> fact.flatMap(stated -> stated.text(field)));
    }

    private void documents(ConditionResult result, Assessment assessment) {
        String id = result.condition().id();
        String source = assessment.programme().source().id();
        Set<String> asked = new HashSet<>();
        for (RequiredDocument required : result.documents().documents()) {
            String document = required.document().id();
            if (required.treatment() == Treatment.AS_PRINTED) {
                asked.add(document);
                add(PartKind.ASKED, id, document);
            }
            required.substitutes()
                    .forEach(other -> add(
                            PartKind.SUBSTITUTE,
                            source,
                            other.tier().word(),
                            other.document().id()));
        }
        result.condition()
                .documents()
                .ifPresent(printed -> printed.stream()
                        .map(ConditionDocument::document)
                        .filter(document -> !asked.contains(document.id()))
                        .forEach(document -> add(PartKind.LEFT_OUT, id, document.id())));
    }
}
