package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the occupation of the spells that go on the form. */
final class WorkChecks {
    private WorkChecks() {}

    static void make(Checks checks, ChosenGrounds basis, Redaction redaction) {
        Map<FactRef, CountedSpell> spells = new LinkedHashMap<>();
        basis.work().stream()
                .flatMap(finding -> ((WorkEvidence) finding.evidence()).spells().stream())
                .forEach(spell -> spells.merge(
                        spell.at(), spell, (one, other) -> one.verdict().compareTo(other.verdict()) < 0 ? other : one));
        List<CountedSpell> counted = spells.values().stream()
                .filter(spell -> spell.verdict() != Verdict.NOT_SATISFIED)
                .toList();
        // where none counts, it is these that would have to be written
        for (CountedSpell spell : counted.isEmpty() ? List.copyOf(spells.values()) : counted) {
            for (Finding finding : spell.findings()) {
                if (finding.evidence() instanceof OccupationEvidence evidence) {
                    occupation(checks, path(spell.at()), finding, evidence, redaction);
                }
            }
        }
    }

    private static String path(FactRef spell) {
        return spell.kind()
                .field(FieldType.OCCUPATION)
                .map(spell::field)
                .orElse(spell)
                .path();
    }

    /** The form wants what the condition does. */
    private static void occupation(
            Checks checks, String path, Finding finding, OccupationEvidence evidence, Redaction redaction) {
        List<Remark> remarks = finding.verdict() == Verdict.SATISFIED
                ? List.of()
                : List.of(new Remark(evidence.relation(), evidence.stated().map(redaction::text), Optional.empty()));
        Subject subject = new Subject.Fact(path, Optional.empty());
        checks.keep(CheckKind.WORK_OCCUPATION, finding.verdict(), finding.rule(), subject, remarks);
    }
}
