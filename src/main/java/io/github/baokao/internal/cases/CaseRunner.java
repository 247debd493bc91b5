package io.github.baokao.internal.cases;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.fact.Answer;
import io.github.baokao.fact.DegreeFound;
import io.github.baokao.fact.Judgement;
import io.github.baokao.fact.PaperTreated;
import io.github.baokao.fact.RelationFound;
import io.github.baokao.fact.TierFound;
import io.github.baokao.internal.engine.Assessor;
import io.github.baokao.internal.engine.Decision;
import io.github.baokao.internal.engine.Rulebook;
import io.github.baokao.internal.engine.UndecidedException;
import io.github.baokao.internal.text.Chinese;
import io.github.baokao.term.Term;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs cases against one policy. */
public final class CaseRunner {

    /** What a case says of documents where the source prints none. */
    static final String NOT_PUBLISHED = "not-published";

    private final Assessor assessor;
    private final Rulebook rules;

    /**
     * A runner for a policy.
     *
     * @param assessor answers the cases beside programmes
     * @param rules answers the cases beside rules
     */
    public CaseRunner(Assessor assessor, Rulebook rules) {
        this.assessor = assessor;
        this.rules = rules;
    }

    /**
     * Runs the cases of a table.
     *
     * @param table the table
     * @return a result for each case, in their order
     */
    public List<CaseResult> run(CaseTable table) {
        return table.cases().stream().map(this::run).toList();
    }

    /**
     * Runs a case.
     *
     * @param policyCase the case
     * @return what came of it
     */
    public CaseResult run(PolicyCase policyCase) {
        Supplier<List<String>> run = policyCase instanceof RuleCase asked
                ? () -> failures(asked)
                : () -> failures((ProgrammeCase) policyCase);
        return new CaseResult(policyCase.at(), policyCase.title(), guarded(run));
    }

    private static List<String> guarded(Supplier<List<String>> run) {
        try {
            return run.get();
        } catch (UndecidedException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (InvalidApplicationException e) {
            return e.faults().stream()
                    .map(fault -> fault.path() + "：" + fault.message())
                    .toList();
        }
    }

    private List<String> failures(RuleCase asked) {
        Decision decision = rules.decide(asked.question());
        List<String> failures = new ArrayList<>();
        compare(failures, "应由规则", asked.rule(), decision.rule().name());
        compare(failures, "答案应为", word(asked.expect()), word(value(decision.answer())));
        List<String> cites =
                decision.rule().cites().stream().map(Discrepancy::id).toList();
        asked.notes().stream()
                .filter(id -> !cites.contains(id))
                .forEach(id -> failures.add("规则应引用“" + id + "”，实际引用“" + Chinese.list(cites) + "”"));
        return failures;
    }

    private static Enum<?> value(Answer answer) {
        if (answer instanceof RelationFound found) {
            return found.relation();
        }
        if (answer instanceof DegreeFound found) {
            return found.degree();
        }
        if (answer instanceof TierFound found) {
            return found.tier();
        }
        if (answer instanceof PaperTreated treated) {
            return treated.treatment();
        }
        return ((Judgement) answer).verdict();
    }

    private List<String> failures(ProgrammeCase stated) {
        Assessment assessment = assessor.assess(stated.application());
        Optional<ConditionResult> found = assessment.conditions().stream()
                .filter(result -> result.condition().id().equals(stated.condition()))
                .findFirst();
        if (found.isEmpty()) {
            return List.of("报考条件应属于 " + assessment.programme().id() + "，其中没有 " + stated.condition());
        }
        ConditionResult result = found.get();
        List<String> failures = new ArrayList<>();
        if (result.verdict() != stated.expect()) {
            compare(failures, "结论应为", stated.expect().word(), result.verdict().word() + reasons(result));
        }
        stated.overall()
                .ifPresent(word -> compare(
                        failures, "整体结论应为", word.word(), assessment.verdict().word()));
        stated.documents().ifPresent(ids -> compare(failures, "材料应为", Chinese.list(ids), documents(result)));
        stated.papers()
                .forEach(paper ->
                        failures.addAll(paper.failures(result.documents().documents())));
        criteria(stated, result, failures);
        List<String> notes = Stream.concat(result.notes().stream(), assessment.notices().stream())
                .map(Discrepancy::id)
                .toList();
        stated.notes().stream()
                .filter(id -> !notes.contains(id))
                .forEach(id -> failures.add("应有说明“" + id + "”，实际有“" + Chinese.list(notes) + "”"));
        stated.missing().ifPresent(paths -> compare(failures, "缺少的事实应为", listed(paths), missing(result)));
        return failures;
    }

    private static String documents(ConditionResult result) {
        return result.documents().published()
                ? result.documents().documents().stream()
                        .map(d -> d.document().id())
                        .collect(Collectors.joining("、"))
                : NOT_PUBLISHED;
    }

    private static String missing(ConditionResult result) {
        return listed(result.missing().stream().map(MissingFact::path).toList());
    }

    private static String listed(List<String> paths) {
        return paths.stream().distinct().sorted().collect(Collectors.joining("、"));
    }

    private static String reasons(ConditionResult result) {
        List<String> reasons = DecidingFindings.of(result).stream()
                .map(DecidingFindings::text)
                .distinct()
                .toList();
        return reasons.isEmpty() ? "" : "（" + String.join("；", reasons) + "）";
    }

    private static void criteria(ProgrammeCase stated, ConditionResult result, List<String> failures) {
        stated.criteria().ifPresent(expected -> {
            List<Verdict> found =
                    result.criteria().stream().map(CriterionResult::verdict).toList();
            compare(failures, "各项要求的结论应为", words(expected), words(found));
        });
        List<String> found =
                DecidingFindings.of(result).stream().map(DecidingFindings::text).toList();
        for (Reason reason : stated.reasons()) {
            String expected = DecidingFindings.text(reason.aspect().word(), reason.rule());
            if (!found.contains(expected)) {
                failures.add("理由应有“" + expected + "”，实际为“" + String.join("；", found) + "”");
            }
        }
    }

    private static String words(List<Verdict> verdicts) {
        return Chinese.list(verdicts.stream().map(Verdict::word).toList());
    }

    private static void compare(List<String> failures, String what, String expected, String found) {
        if (!expected.equals(found)) {
            failures.add(what + "“" + expected + "”，实际为“" + found + "”");
        }
    }

    private static String word(Enum<?> value) {
        return value instanceof Term term ? term.word() : value.name();
    }
}
