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
final class Compared {
    /** Rules that answer about a term; where there are more, some take the last place of each other. */
    private static final int USUAL_RULES = 6;

    private final Aspect aspect;
    private final ValueEvidence evidence;
    private final @Nullable Finding[] findings = new @Nullable Finding[USUAL_RULES];

    Compared(Aspect aspect, Optional<String> found, List<String> expected) {
        this.aspect = aspect;
        evidence = new ValueEvidence(found, expected);
    }

    /** What is found where nothing can be missing. */
    @SuppressWarnings("ReferenceEquality")
    Finding finding(Scene scene, Decision answer) {
        int place = 0;
        Finding known = findings[0];
        while (known != null && known.rule() != answer.rule() && place < findings.length - 1) {
            place++;
            known = findings[place];
        }
        if (known == null || known.rule() != answer.rule()) {
            known = scene.finding(aspect, answer, evidence, List.of(), List::of);
            findings[place] = known;
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
