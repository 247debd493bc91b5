package io.github.baokao.internal.text;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.Verdict;
import java.util.List;

/** Says what was found of one aspect, in one sentence. */
final class FindingText {

    private final Wording wording;

    FindingText(Wording wording) {
        this.wording = wording;
    }

    /** In a choice: work is counted from the day of its certificate or title on, even where that day is not stated. */
    String of(Finding finding, Choice choice) {
        boolean alone = choice.findings().size() == 1;
        return finding.evidence() instanceof WorkEvidence work && work.after().isEmpty() && !alone
                ? work(
                        finding.verdict(),
                        work,
                        wording.text(
                                "work.after-unknown",
                                wording.word(work.criterion().counting())))
                : of(finding);
    }

    String of(Finding finding) {
        if (finding.evidence() instanceof OccupationEvidence occupation) {
            return occupation(occupation);
        } else if (finding.evidence() instanceof MajorEvidence major) {
            return major(finding.verdict(), major);
        } else if (finding.evidence() instanceof ValueEvidence value) {
            return value(finding, value);
        } else if (finding.evidence() instanceof DateEvidence date) {
            return date(finding.verdict(), date);
        } else if (finding.evidence() instanceof WorkEvidence work) {
            return work(finding.verdict(), work, counted(work));
        }
        throw new IllegalArgumentException("unknown evidence " + finding.evidence());
    }

    private String occupation(OccupationEvidence found) {
        if (found.stated().isEmpty()) {
            return wording.word(found.relation());
        }
        String name = Chinese.quoted(found.stated().get());
        return plain(found.entry())
                ? wording.text("finding.occupation", name, wording.word(found.relation()))
                : wording.text(
                        "finding.occupation.matched",
                        name,
                        wording.word(found.relation()),
                        wording.word(found.entry()));
    }

    private String major(Verdict verdict, MajorEvidence found) {
        if (found.stated().isEmpty()) {
            return wording.text("not-stated");
        }
        String name = Chinese.quoted(found.stated().get());
        if (!found.lists().isEmpty()) {
            return wording.text("finding.major", name, wording.list(found.lists()), wording.word(found.entry()));
        }
        return switch (verdict) {
            // no list was looked at: there is none, it is not known which, or only the own major is asked for
            case NEEDS_REVIEW -> wording.text("finding.major.no-list", name);
            case UNDETERMINED -> wording.text("finding.major.list-unknown", name);
            case SATISFIED, NOT_SATISFIED ->
                wording.text(
                        "finding.occupation",
                        name,
                        wording.word(found.entry() == EntryMatch.NONE ? MajorScope.OTHER : MajorScope.OWN));
        };
    }

    private String value(Finding finding, ValueEvidence found) {
        return switch (finding.aspect()) {
            case STATED -> wording.text("finding.list-not-stated");
            case EMPLOYER ->
                wording.text(
                        finding.verdict() == Verdict.SATISFIED ? "finding.employer" : "finding.employer.conflict",
                        wording.list(found.expected()));
            case CORRESPONDENCE ->
                wording.text(
                        "finding.correspondence",
                        found.found().map(Chinese::quoted).orElseGet(() -> wording.text("not-stated")),
                        wording.list(values(found.expected())));
            case STATUS -> status(finding.verdict(), found);
            default -> compared(finding.verdict(), found);
        };
    }

    /** A graduation that is still to come is stated as one, but does not count yet. */
    private String status(Verdict verdict, ValueEvidence found) {
        boolean ahead = verdict == Verdict.NOT_SATISFIED
                && found.found().filter(found.expected()::contains).isPresent();
        return ahead
                ? wording.text(
                        "finding.status.later", wording.value(found.found().orElseThrow()))
                : compared(verdict, found);
    }

    private String compared(Verdict verdict, ValueEvidence found) {
        String stated = found.found().map(wording::value).orElseGet(() -> wording.text("not-stated"));
        boolean clear = found.expected().isEmpty() || verdict == Verdict.SATISFIED;
        return clear ? stated : wording.text("finding.value", stated, wording.list(values(found.expected())));
    }

    private List<String> values(List<String> values) {
        return values.stream().map(wording::value).toList();
    }

    private String date(Verdict verdict, DateEvidence found) {
        if (found.date().isEmpty()) {
            return wording.text("not-stated");
        }
        String date = wording.date(found.date());
        if (found.years() > 0) {
            return wording.text("finding.date.years", date, wording.years(found.years()));
        }
        return verdict == Verdict.NOT_SATISFIED ? wording.text("finding.date.later", date) : date;
    }

    private String counted(WorkEvidence found) {
        String counting = wording.word(found.criterion().counting());
        return found.after()
                .map(day -> wording.text("work.after", day, counting))
                .orElse(counting);
    }

    private String work(Verdict verdict, WorkEvidence found, String what) {
        int needed = found.criterion().months();
        String required = wording.years(found.criterion().years());
        if (verdict == Verdict.UNDETERMINED && found.spells().isEmpty()) {
            return wording.text("work.not-stated", required);
        }
        String sure = wording.months(found.sureMonths());
        return switch (verdict) {
            case SATISFIED -> wording.text("work.satisfied", what, sure, required);
            case NEEDS_REVIEW ->
                wording.text("work.needs-review", what, sure, wording.months(found.reviewedMonths()), required);
            case UNDETERMINED ->
                wording.text("work.undetermined", what, sure, wording.months(found.possibleMonths()), required);
            case NOT_SATISFIED ->
                wording.text(
                        "work.not-satisfied",
                        what,
                        wording.months(found.possibleMonths()),
                        required,
                        wording.months(Math.max(0, needed - found.possibleMonths())));
        };
    }

    /** A match that needs no word of its own: it is there as printed, or the relation says that it is not. */
    private static boolean plain(EntryMatch entry) {
        return entry == EntryMatch.AS_PRINTED || entry == EntryMatch.NONE;
    }
}
