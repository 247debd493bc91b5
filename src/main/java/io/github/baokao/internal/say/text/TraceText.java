package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.assessment.WorkRun;
import io.github.baokao.catalog.Compound;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.Misprint;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.term.Counting;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.OccupationRelation;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** What stands behind a finding: the list that a name was looked up in, the runs of work, the rules that decided. */
final class TraceText {

    private final Page page;

    TraceText(Page page) {
        this.page = page;
    }

    /** Lines under a finding. */
    void of(Finding finding, int indent) {
        Evidence evidence = finding.evidence();
        if (evidence instanceof OccupationEvidence occupation) {
            if (occupation.relation() == OccupationRelation.LISTED
                    || occupation.relation() == OccupationRelation.OPEN) {
                page.lists().related().ifPresent(list -> looked(list, occupation.stated(), occupation.entry(), indent));
            }
            rule(occupation.rule(), indent);
        } else if (evidence instanceof MajorEvidence major) {
            for (MajorList list : page.lists().majors(major.lists())) {
                looked(list.names(), major.stated(), major.entry(), indent);
            }
        }
        rule(finding.rule(), indent);
    }

    /** The unbroken runs of work with their days, and the months that they add up to. */
    void runs(WorkEvidence work, int indent) {
        work.runs().forEach(run -> page.lines().add(indent, run(run)));
        if (WorkText.startUnknown(work)) {
            return;
        }
        page.lines().add(indent, total(work));
    }

    private String total(WorkEvidence work) {
        Wording wording = page.wording();
        String sure = wording.months(work.sureMonths());
        String required = wording.months(work.work().months());
        Counting counting = work.work().counting();
        if (work.sureMonths() == work.possibleMonths()) {
            String key = switch (counting) {
                case CUMULATIVE -> "trace.months.sure";
                case CONTINUOUS -> "trace.longest.sure";
                case SAME_EMPLOYER -> "trace.employer.sure";
            };
            return page.text(key, sure, required);
        }
        String key = switch (counting) {
            case CUMULATIVE -> "trace.months";
            case CONTINUOUS -> "trace.longest";
            case SAME_EMPLOYER -> "trace.employer";
        };
        String reviewed = wording.months(work.reviewedMonths());
        return page.text(key, sure, reviewed, wording.months(work.possibleMonths()), required);
    }

    private String run(WorkRun run) {
        LocalDate last = run.generousEnd().minusDays(1);
        if (WorkText.startUnknown(run)) {
            return page.text("trace.run.unknown", last);
        }
        String days = length(run.first(), run.generousEnd());
        return run.carefulEnd().equals(run.generousEnd())
                ? page.text("trace.run", run.first(), last, days)
                : page.text("trace.run.coarse", run.first(), last, days, careful(run));
    }

    private String careful(WorkRun run) {
        return run.first().isBefore(run.carefulEnd())
                ? length(run.first(), run.carefulEnd())
                : page.text("trace.no-time");
    }

    // whole months and the days left over, side by side
    @SuppressWarnings("JavaPeriodGetDays")
    private String length(LocalDate first, LocalDate end) {
        Period length = Period.between(first, end);
        String months = page.wording().months((int) length.toTotalMonths());
        if (length.getDays() == 0) {
            return months;
        }
        String days = page.wording().days(length.getDays());
        return length.toTotalMonths() == 0 ? days : page.text("trace.months-and-days", months, days);
    }

    private void looked(NameList list, Optional<String> stated, EntryMatch entry, int indent) {
        String head = page.text("trace.list.head");
        String place = page.wording().place(list.quote().at());
        String text = page.text("trace.list", place, list.entries().size(), PrintedLists.ending(list));
        page.lines().add(indent, head, text);
        stated.flatMap(name -> printed(list, name, entry))
                .ifPresent(line -> page.lines().add(indent, head, line));
    }

    /** How the name stands in print, where that is not as it was stated. */
    private Optional<String> printed(NameList list, String stated, EntryMatch entry) {
        String name = stated.strip();
        if (entry == EntryMatch.MISPRINT) {
            return list.misprints().stream()
                    .filter(misprint ->
                            misprint.printed().equals(name) || misprint.meant().equals(name))
                    .findFirst()
                    .map(this::misprint);
        }
        return entry == EntryMatch.PART_OF_COMPOUND
                ? list.compounds().stream()
                        .filter(compound -> compound.names().contains(name))
                        .findFirst()
                        .map(this::compound)
                : Optional.empty();
    }

    private String misprint(Misprint misprint) {
        return page.text("trace.misprint", misprint.printed(), misprint.meant());
    }

    private String compound(Compound compound) {
        return page.text("trace.compound", compound.printed());
    }

    private void rule(PolicyRule rule, int indent) {
        String head = page.text("trace.rule.head");
        page.lines().add(indent, head, page.text("trace.rule", rule.name(), rule.file()));
        rule.quote()
                .ifPresent(quote -> page.lines().add(indent + Cells.width(head), page.text("trace.rule.quote", quote)));
    }
}
