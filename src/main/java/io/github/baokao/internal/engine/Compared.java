package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A term beside the ones asked for, and what the rules find of that: made once for everybody, as no person's fact is in it. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class Compared {
    private final Aspect aspect;
    private final ValueEvidence evidence;
    private final @Nullable Finding[] findings = new @Nullable Finding[Verdict.values().length];

    Compared(Aspect aspect, Optional<String> found, List<String> expected) {
        this.aspect = aspect;
        evidence = new ValueEvidence(found, expected);
    }

    /** What is found where nothing can be missing. */
    @SuppressWarnings("ReferenceEquality")
    Finding finding(Scene scene, Decision answer) {
        Verdict verdict = answer.judgement().verdict();
        Finding known = findings[verdict.ordinal()];
        if (known == null || known.rule() != answer.rule()) {
            known = scene.finding(aspect, answer, evidence, List.of(), List::of);
            findings[verdict.ordinal()] = known;
        }
        return known;
    }

    /** What is found of a fact at a path, on which nothing depends but what is missing. */
    Finding finding(Scene scene, Decision answer, List<Discrepancy> cites, String path, String field) {
        return answer.judgement().verdict() == Verdict.UNDETERMINED || !cites.isEmpty()
                ? scene.finding(aspect, answer, evidence, cites, path, field)
                : finding(scene, answer);
    }
}
