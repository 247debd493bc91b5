package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.term.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders what was found of one choice. */
final class ChoiceText {

    private static final int CHOICE = 4;
    private static final int FINDING = 6;
    private static final int SPELL = 8;

    private final Page page;
    private final ReasonText reasons;
    private final TraceText trace;
    private final int aspectCells;
    private final int verdictCells;
    private final int spellCells;
    private final Set<List<CountedSpell>> shown = new HashSet<>();

    ChoiceText(Page page) {
        this.page = page;
        this.reasons = new ReasonText(page.wording(), page.facts());
        this.trace = new TraceText(page);
        this.aspectCells = column(page.wording().aspects().map(page.wording()::word));
        this.verdictCells = column(Stream.of(Verdict.values()).map(page.wording()::word));
        this.spellCells = column(Stream.of(Verdict.values()).map(reasons::counted));
    }

    int verdictCells() {
        return verdictCells;
    }

    /** In full, with a remark on why the criterion rests on it or does not. */
    void full(Choice choice, String remark) {
        page.lines().add(CHOICE, reasons.named(choice.at()) + remark);
        List<Finding> findings = page.traced() ? choice.findings() : ReasonText.telling(choice);
        findings.forEach(finding -> finding(finding, choice.at()));
    }

    /** A choice that the criterion does not rest on: only what keeps it from being better. */
    void brief(Choice choice) {
        page.lines()
                .add(
                        CHOICE,
                        page.text(
                                "choice.other",
                                reasons.named(choice.at()),
                                page.wording().word(choice.verdict()),
                                joined(reasons.keeping(choice))));
    }

    private void finding(Finding finding, FactRef at) {
        row(FINDING, finding, reasons.of(finding, at));
        if (page.traced()) {
            trace.of(finding, FINDING + 2);
        }
        if (finding.evidence() instanceof WorkEvidence work && !work.spells().isEmpty()) {
            if (page.traced()) {
                trace.runs(work, SPELL);
            }
            if (shown.add(work.spells())) {
                work.spells().forEach(this::spell);
            } else {
                page.lines().add(SPELL, page.text("spell.again"));
            }
        }
    }

    private void row(int indent, Finding finding, String text) {
        String aspect = Cells.pad(page.wording().word(finding.aspect()), aspectCells);
        String verdict = Cells.pad(page.wording().word(finding.verdict()), verdictCells);
        page.lines()
                .add(
                        indent,
                        aspect + verdict,
                        head -> aspect + page.palette().paint(finding.verdict(), verdict),
                        text + page.notes().marks(finding.cites()));
    }

    private void spell(CountedSpell spell) {
        boolean traced = page.traced();
        String why = joined(reasons.of(spell));
        String name = page.facts().name(spell.at());
        String span = page.facts().span(spell.at());
        page.lines()
                .add(
                        SPELL,
                        Cells.pad(reasons.counted(spell.verdict()), spellCells),
                        head -> page.palette().paint(spell.verdict(), head),
                        traced ? page.text("spell.traced", name, span) : page.text("spell", name, span, why));
        if (traced) {
            spell.findings().forEach(finding -> {
                row(SPELL + 2, finding, reasons.of(finding, spell.at()));
                trace.of(finding, SPELL + 4);
            });
        }
    }

    private String joined(List<Reason> given) {
        return given.stream()
                .map(reason -> reason.text() + page.notes().marks(reason.cites()))
                .collect(Collectors.joining(page.text("why.separator")));
    }

    private static int column(Stream<String> words) {
        return 2 + words.mapToInt(Cells::width).max().orElse(0);
    }
}
