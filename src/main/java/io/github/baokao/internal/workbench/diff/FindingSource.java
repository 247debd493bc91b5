package io.github.baokao.internal.workbench.diff;

import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.internal.say.text.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Tells of a finding what the policy brought to it, without anything of the person. */
final class FindingSource {
    private final Wording wording;

    FindingSource(Wording wording) {
        this.wording = wording;
    }

    List<String> of(io.github.baokao.catalog.Kind kind, Finding finding) {
        Evidence evidence = finding.evidence();
        if (evidence instanceof WorkEvidence work) {
            return List.of(
                    wording.word(work.work().counting()),
                    wording.word(work.work().occupation()),
                    wording.months(work.work().months()));
        } else if (evidence instanceof OccupationEvidence occupation) {
            return List.of(wording.word(occupation.relation()), wording.word(occupation.entry()));
        } else if (evidence instanceof MajorEvidence major) {
            return Stream.concat(Stream.of(wording.word(major.entry())), major.lists().stream())
                    .toList();
        } else if (evidence instanceof ValueEvidence value) {
            return kind.ask(finding.aspect())
                    .map(ask -> value.expected().stream()
                            .map(word -> wording.value(ask.field(), word))
                            .toList())
                    .orElse(value.expected());
        } else if (evidence instanceof DateEvidence date) {
            return date.years() == 0 ? List.of() : List.of(wording.years(date.years()));
        }
        throw new IllegalArgumentException("unknown evidence " + evidence.getClass());
    }
}
