package io.github.baokao.internal.workbench.cases;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.decide.engine.UndecidedException;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return new CaseResult(policyCase.at(), policyCase.title(), guarded(() -> failures(policyCase)));
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

    private List<String> failures(PolicyCase policyCase) {
        if (policyCase instanceof RuleCase asked) {
            return RuleAnswers.failures(asked, rules.decide(asked.question()));
        }
        return policyCase instanceof PictureCase measured ? failures(measured) : failures((ProgrammeCase) policyCase);
    }

    private List<String> failures(PictureCase measured) {
        Decision decision = rules.decide(measured.asked());
        Verdict found = decision.judgement().verdict();
        List<String> failures = new ArrayList<>();
        if (found != measured.expect()) {
            String shown = found.word() + "（" + decision.rule().name() + "）";
            compare(failures, "结论应为", measured.expect().word(), shown);
        }
        return failures;
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
        Stream<String> findings = DecidingFindings.of(result).stream().map(DecidingFindings::text);
        List<String> reasons = Stream.concat(bare(result), findings).distinct().toList();
        return reasons.isEmpty() ? "" : "（" + String.join("；", reasons) + "）";
    }

    /** The criteria that brought about the verdict with nothing to look at: it was not stated, or there is none. */
    private static Stream<String> bare(ConditionResult result) {
        return IntStream.range(0, result.criteria().size())
                .filter(i -> result.criteria().get(i).verdict() == result.verdict())
                .filter(i -> result.criteria().get(i).best().isEmpty())
                .mapToObj(i -> "第 " + (i + 1) + " 项要求没有可以看的事实");
    }

    private static void criteria(ProgrammeCase stated, ConditionResult result, List<String> failures) {
        stated.criteria().ifPresent(expected -> {
            List<Verdict> found =
                    result.criteria().stream().map(CriterionResult::verdict).toList();
            compare(failures, "各项要求的结论应为", words(expected), words(found));
        });
        List<String> found =
                DecidingFindings.of(result).stream().map(DecidingFindings::text).toList();
        for (ExpectedReason reason : stated.reasons()) {
            String expected = DecidingFindings.text(reason.aspect().word(), reason.rule());
            if (!found.contains(expected)) {
                failures.add("理由应有“" + expected + "”，实际为“" + String.join("；", found) + "”");
            }
        }
    }

    private static String words(List<Verdict> verdicts) {
        return Chinese.list(verdicts.stream().map(Verdict::word).toList());
    }

    static void compare(List<String> failures, String what, String expected, String found) {
        if (!expected.equals(found)) {
            failures.add(what + "“" + expected + "”，实际为“" + found + "”");
        }
    }
}
