package io.github.baokao.internal.text;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.term.Verdict;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders what was found of one choice. */
final class ChoiceText {

    /** Their findings tell by themselves what they are about. */
    private static final Set<Aspect> SELF_EVIDENT =
            EnumSet.of(Aspect.OCCUPATION, Aspect.MAJOR, Aspect.EMPLOYER, Aspect.WORK, Aspect.EVALUATION);

    private static final int CHOICE = 4;
    private static final int FINDING = 6;
    private static final int SPELL = 8;

    private final Page page;
    private final FindingText findings;
    private final TraceText trace;
    private final int aspectCells;
    private final int verdictCells;
    private final int spellCells;
    private final Set<List<CountedSpell>> shown = new HashSet<>();

    ChoiceText(Page page) {
        this.page = page;
        this.findings = new FindingText(page.wording(), page.facts());
        this.trace = new TraceText(page);
        this.aspectCells = column(Stream.of(Aspect.values()).map(page.wording()::word));
        this.verdictCells = column(Stream.of(Verdict.values()).map(page.wording()::word));
        this.spellCells = column(Stream.of(Verdict.values()).map(this::counted));
    }

    int verdictCells() {
        return verdictCells;
    }

    /** In full, with a remark on why the criterion rests on it or does not. */
    void full(Choice choice, String remark) {
        page.lines().add(CHOICE, named(choice.path()) + remark);
        for (Finding finding : choice.findings()) {
            if (page.traced() || !evident(finding)) {
                finding(finding, choice.path());
            }
        }
    }

    /** A choice that the criterion does not rest on: only what keeps it from being better. */
    void brief(Choice choice) {
        String reasons = choice.findings().stream()
                .filter(finding -> finding.verdict() == choice.verdict())
                .map(finding -> why(finding, choice.path()))
                .collect(Collectors.joining(page.text("why.separator")));
        page.lines()
                .add(
                        CHOICE,
                        page.text(
                                "choice.other",
                                named(choice.path()),
                                page.wording().word(choice.verdict()),
                                reasons));
    }

    String named(String path) {
        String detail = page.facts().detail(path);
        String name = page.facts().name(path);
        return detail.isEmpty() ? name : page.text("fact.named", name, detail);
    }

    private void finding(Finding finding, String path) {
        row(FINDING, finding, findings.of(finding, path));
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
        String reasons = spell.findings().stream()
                .filter(finding -> finding.aspect() == Aspect.OCCUPATION || decides(finding, spell))
                .map(finding -> why(finding, spell.path()))
                .collect(Collectors.joining(page.text("why.separator")));
        String name = page.facts().name(spell.path());
        String span = page.facts().span(spell.path());
        page.lines()
                .add(
                        SPELL,
                        Cells.pad(counted(spell.verdict()), spellCells),
                        head -> page.palette().paint(spell.verdict(), head),
                        traced ? page.text("spell.traced", name, span) : page.text("spell", name, span, reasons));
        if (traced) {
            spell.findings().forEach(finding -> {
                row(SPELL + 2, finding, findings.of(finding, spell.path()));
                trace.of(finding, SPELL + 4);
            });
        }
    }

    private static boolean decides(Finding finding, CountedSpell spell) {
        return finding.verdict() == spell.verdict() && spell.verdict() != Verdict.SATISFIED;
    }

    private String why(Finding finding, String path) {
        String text = findings.of(finding, path) + page.notes().marks(finding.cites());
        return SELF_EVIDENT.contains(finding.aspect())
                ? text
                : page.text("why", page.wording().word(finding.aspect()), text);
    }

    /** What is satisfied and stands in the line of the choice already. */
    private static boolean evident(Finding finding) {
        boolean stated = finding.evidence() instanceof ValueEvidence
                || (finding.evidence() instanceof DateEvidence date && date.years() == 0);
        return stated
                && finding.verdict() == Verdict.SATISFIED
                && finding.ruling().isEmpty()
                && finding.cites().isEmpty();
    }

    private String counted(Verdict verdict) {
        return page.text("spell." + verdict.id());
    }

    private static int column(Stream<String> words) {
        return 2 + words.mapToInt(Cells::width).max().orElse(0);
    }
}
