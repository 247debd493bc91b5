package io.github.baokao.internal.say.text;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.catalog.Check;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Slot;
import io.github.baokao.filing.Audit;
import io.github.baokao.filing.Examined;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders what would bounce: the faults with what to do about them, then what was found in order. */
public final class AuditText {
    /** How many files that belong nowhere are named. */
    private static final int NAMED = 20;

    private final Wording wording;
    private final Palette palette;
    private final Marks marks;
    private final FactText facts;
    private final Footnotes notes;
    private final Lines lines;

    /**
     * Renders in a language.
     *
     * @param wording the words
     * @param palette the colours
     * @param candidate the person, whose facts are named
     * @param width how many cells a line may take
     */
    public AuditText(Wording wording, Palette palette, Candidate candidate, int width) {
        this.wording = wording;
        this.palette = palette;
        marks = new Marks(wording);
        facts = new FactText(wording, candidate);
        notes = new Footnotes(wording);
        lines = new Lines(width);
    }

    /**
     * Renders what was found, once.
     *
     * @param audit what was found
     * @return lines that each end in a line feed
     */
    public String render(Audit audit) {
        String title = wording.text("audit.title", audit.condition().number(), wording.word(audit.standing()));
        lines.exactly(0, palette.strong(title));
        lines.exactly(0, wording.text("audit.verdict", palette.paint(audit.verdict(), found(audit.verdict()))));
        for (Verdict verdict : Verdict.values()) {
            List<Examined> checks = audit.checks().stream()
                    .filter(check -> check.verdict() == verdict)
                    .toList();
            if (verdict == Verdict.SATISFIED) {
                passed(checks);
            } else if (!checks.isEmpty()) {
                lines.gap()
                        .exactly(0, palette.paint(verdict, wording.text("audit.group", found(verdict), checks.size())));
                byKind(checks).forEach(this::faults);
            }
        }
        others(audit.others());
        notes.list(lines);
        return lines.toString();
    }

    private String found(Verdict verdict) {
        return switch (verdict) {
            case NOT_SATISFIED -> wording.text("audit.bounces");
            case UNDETERMINED -> wording.text("audit.open");
            case NEEDS_REVIEW -> wording.text("audit.review");
            case SATISFIED -> wording.text("audit.fine");
        };
    }

    private static Map<CheckKind, List<Examined>> byKind(List<Examined> checks) {
        return checks.stream().collect(Collectors.groupingBy(Examined::kind, TreeMap::new, Collectors.toList()));
    }

    private void faults(CheckKind kind, List<Examined> checks) {
        lines.add(2, wording.word(kind));
        checks.forEach(check -> {
            String rule = wording.text("audit.rule", check.rule().name());
            lines.add(4, wording.text("bullet"), said(check, rule) + notes.marks(check.cites()));
        });
        Check check = checks.get(0).check();
        lines.add(4, wording.text("audit.advice"), check.advice());
        for (Quote quote : check.quotes()) {
            lines.add(
                    4,
                    wording.text("audit.quote"),
                    wording.text("trace.quoted", quote.text(), wording.place(quote.at())));
        }
    }

    private void passed(List<Examined> checks) {
        if (checks.isEmpty()) {
            return;
        }
        lines.gap().exactly(0, palette.paint(Verdict.SATISFIED, wording.text("audit.passed", checks.size())));
        List<String> counts = byKind(checks).entrySet().stream()
                .map(entry -> wording.text(
                        "audit.count",
                        wording.word(entry.getKey()),
                        entry.getValue().size()))
                .toList();
        lines.add(2, wording.list(counts));
        checks.stream()
                .filter(check -> !check.remarks().isEmpty())
                .forEach(check -> lines.add(4, wording.text("bullet"), said(check, wording.word(check.kind()))));
    }

    private String said(Examined check, String head) {
        return wording.phrases(Stream.concat(
                        Stream.of(subject(check.subject()), head),
                        check.remarks().stream().map(this::remark))
                .toList());
    }

    private String subject(Subject subject) {
        if (subject instanceof Subject.Field field) {
            String name = wording.text(
                    "audit.field", field.form().title(), field.field().label());
            return field.line()
                    .map(line -> wording.text("audit.field.line", name, line))
                    .orElse(name);
        } else if (subject instanceof Subject.Paper paper) {
            String place = paper.slot()
                    .map(Slot::text)
                    .map(slot -> wording.text("audit.slot", paper.title(), slot))
                    .orElse(paper.title());
            return paper.file()
                    .map(file -> wording.text("audit.file", place, Chinese.plain(file)))
                    .orElse(place);
        }
        Subject.Fact fact = (Subject.Fact) subject;
        // the check is named after a particular
        String name = facts.at(fact.path()).map(facts::name).orElse("");
        return fact.other()
                .filter(other -> !name.isEmpty())
                .map(other -> wording.text("audit.pair", name, facts.name(other)))
                .orElse(name);
    }

    private String remark(Remark remark) {
        String about = wording.word(remark.about());
        if (remark.about() == Observation.COPY
                && remark.found().isPresent()
                && remark.wanted().isPresent()) {
            String marked = marks.between(remark.wanted().get(), remark.found().get());
            return wording.text("audit.remark.found", about, marked);
        }
        String found = remark.found()
                .map(text -> wording.text("audit.remark.found", about, Chinese.plain(text)))
                .orElse(about);
        return remark.wanted()
                .map(text -> wording.text("audit.remark.wanted", found, text))
                .orElse(found);
    }

    private void others(List<String> others) {
        if (!others.isEmpty()) {
            lines.gap().add(0, wording.text("audit.others", others.size()));
            List<String> named =
                    others.stream().limit(NAMED).map(Chinese::plain).toList();
            lines.add(2, wording.list(named) + (others.size() > NAMED ? "…" : ""));
        }
    }
}
