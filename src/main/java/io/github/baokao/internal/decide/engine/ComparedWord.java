package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A word beside the ones asked for, and what the rules find of that: made once for everybody, as no person's fact is in it. */
final class ComparedWord {
    /** Rules that answer about a word; where there are more, some take the last place of each other. */
    private static final int USUAL_RULES = 6;

    private final Aspect aspect;
    private final ValueEvidence evidence;
    private final @Nullable Finding[] findings = new @Nullable Finding[USUAL_RULES];

    ComparedWord(Aspect aspect, ValueEvidence evidence) {
        this.aspect = aspect;
        this.evidence = evidence;
    }

    /** What is found where nothing can be missing. */
    @SuppressWarnings("ReferenceEquality")
    Finding finding(AssessmentContext context, Decision decision) {
        int place = 0;
        Finding known = findings[0];
        while (known != null && known.rule() != decision.rule() && place < findings.length - 1) {
            place++;
            known = findings[place];
        }
        if (known == null || known.rule() != decision.rule()) {
            known = context.finding(aspect, decision, evidence, List.of(), List::of);
            findings[place] = known;
        }
        return known;
    }

    /** What is found of a fact, on which nothing depends but what is missing. */
    Finding finding(
            AssessmentContext context, Decision decision, List<Discrepancy> cites, Supplier<List<FactRef>> missing) {
        return decision.judgement().verdict() == Verdict.UNDETERMINED || !cites.isEmpty()
                ? context.finding(aspect, decision, evidence, cites, missing)
                : finding(context, decision);
    }
}
