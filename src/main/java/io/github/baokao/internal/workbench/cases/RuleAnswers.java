package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.fact.Answer;
import io.github.baokao.fact.Judgement;
import io.github.baokao.fact.PaperTreated;
import io.github.baokao.fact.Preferred;
import io.github.baokao.fact.RelationFound;
import io.github.baokao.fact.TierFound;
import io.github.baokao.fact.WordRead;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.term.Term;
import java.util.ArrayList;
import java.util.List;

/** Compares what a rule answers with what its case says. */
final class RuleAnswers {

    private RuleAnswers() {}

    /** What differs in the answer to a case, in Chinese. */
    static List<String> failures(RuleCase asked, Decision decision) {
        List<String> failures = new ArrayList<>();
        CaseRunner.compare(failures, "应由规则", asked.rule(), decision.rule().name());
        CaseRunner.compare(failures, "答案应为", word(asked.expect()), word(value(decision.answer())));
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
        if (answer instanceof WordRead read) {
            return read.reading();
        }
        if (answer instanceof Preferred preferred) {
            return preferred.side();
        }
        if (answer instanceof TierFound found) {
            return found.tier();
        }
        if (answer instanceof PaperTreated treated) {
            return treated.treatment();
        }
        return ((Judgement) answer).verdict();
    }

    private static String word(Enum<?> value) {
        return ((Term) value).word();
    }
}
