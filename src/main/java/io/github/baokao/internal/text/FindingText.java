package io.github.baokao.internal.text;

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
    private final FactText facts;
    private final WorkText work;
    private final RulingText rulings;

    FindingText(Wording wording, FactText facts) {
        this.wording = wording;
        this.facts = facts;
        this.work = new WorkText(wording, facts);
        this.rulings = new RulingText(wording);
    }

    /** What was found of the fact with a path: work is counted from the day of its certificate or title on. */
    String of(Finding finding, String path) {
        String found = found(finding, path);
        return rulings.of(finding)
                .map(ruling -> found + wording.text("why.separator") + ruling)
                .orElse(found);
    }

    private String found(Finding finding, String path) {
        if (finding.evidence() instanceof OccupationEvidence occupation) {
            return occupation(occupation);
        } else if (finding.evidence() instanceof MajorEvidence major) {
            return major(finding, major);
        } else if (finding.evidence() instanceof ValueEvidence value) {
            return value(finding, value, path);
        } else if (finding.evidence() instanceof DateEvidence date) {
            return date(finding.verdict(), date);
        } else if (finding.evidence() instanceof WorkEvidence counted) {
            return work.of(finding, counted, path);
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

    private String major(Finding finding, MajorEvidence found) {
        if (found.stated().isEmpty()) {
            return wording.text("not-stated");
        }
        String name = Chinese.quoted(found.stated().get());
        if (!found.lists().isEmpty()) {
            boolean classed = found.entry() == EntryMatch.NONE
                    && finding.verdict() == Verdict.SATISFIED
                    && finding.ruling().isEmpty();
            if (classed) {
                return wording.text("finding.major.class", name, wording.list(found.lists()));
            }
            return wording.text("finding.major", name, wording.list(found.lists()), wording.word(found.entry()));
        }
        if (finding.ruling().isPresent() && found.entry() == EntryMatch.NONE) {
            return wording.text("finding.major.no-list", name);
        }
        return switch (finding.verdict()) {
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

    private String value(Finding finding, ValueEvidence found, String path) {
        return switch (finding.aspect()) {
            case STATED -> wording.text("finding.list-not-stated", facts.name(path));
            case EMPLOYER -> employer(finding.verdict(), found.expected());
            case EVALUATION ->
                wording.text(
                        "finding.evaluation",
                        found.found().map(wording::value).orElseGet(() -> wording.text("not-stated")));
            case CORRESPONDENCE ->
                wording.text(
                        "finding.correspondence",
                        found.found().map(Chinese::quoted).orElseGet(() -> wording.text("not-stated")),
                        wording.list(values(found.expected())));
            case STATUS -> status(finding.verdict(), found);
            default -> compared(finding.verdict(), found);
        };
    }

    private String employer(Verdict verdict, List<String> life) {
        if (life.isEmpty()) {
            return wording.text("finding.employer.unknown");
        }
        String key = verdict == Verdict.SATISFIED ? "finding.employer" : "finding.employer.conflict";
        return wording.text(key, wording.list(life));
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
            String key = switch (verdict) {
                case SATISFIED -> "finding.years.passed";
                case NOT_SATISFIED -> "finding.years.not-passed";
                case NEEDS_REVIEW, UNDETERMINED -> "finding.years.open";
            };
            return wording.text(key, date, wording.years(found.years()));
        }
        return verdict == Verdict.NOT_SATISFIED ? wording.text("finding.date.later", date) : date;
    }

    /** A match that needs no word of its own: it is there as printed, or the relation says that it is not. */
    private static boolean plain(EntryMatch entry) {
        return entry == EntryMatch.AS_PRINTED || entry == EntryMatch.NONE;
    }
}
