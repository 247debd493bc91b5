package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.TestType;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;

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

    /** What was found of a fact, from whose day on work may be counted. */
    String of(Finding finding, FactRef at) {
        String found = found(finding, at);
        return rulings.of(finding)
                .map(ruling -> found + wording.text("why.separator") + ruling)
                .orElse(found);
    }

    private String found(Finding finding, FactRef at) {
        if (finding.evidence() instanceof OccupationEvidence occupation) {
            return occupation(occupation);
        } else if (finding.evidence() instanceof MajorEvidence major) {
            return major(finding, major);
        } else if (finding.evidence() instanceof ValueEvidence value) {
            return value(finding, value, at);
        } else if (finding.evidence() instanceof DateEvidence date) {
            return date(finding, date, at);
        } else if (finding.evidence() instanceof WorkEvidence counted) {
            return work.of(finding, counted, at);
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

    private String value(Finding finding, ValueEvidence found, FactRef at) {
        if (finding.aspect().equals(Aspect.STATED)) {
            return wording.text("finding.list-not-stated", facts.name(at));
        }
        Ask ask = at.kind()
                .ask(finding.aspect())
                .orElseThrow(() -> new IllegalArgumentException("nobody asks for " + finding.aspect()));
        return switch (ask.test()) {
            case LIFETIME -> employer(finding.verdict(), found.expected());
            case FLAG -> flag(ask, found);
            default -> compared(finding.verdict(), ask, found, at);
        };
    }

    /** What somebody says to a question; of a name that a body rules on, the name first. */
    private String flag(Ask ask, ValueEvidence found) {
        boolean ruled = OpenReview.isRuled(ask);
        String answer = ruled ? values(ask, found.expected()) : stated(ask, found);
        String said = ask.found()
                .map(label -> wording.text(label, answer))
                .orElseGet(() ->
                        wording.text("fact.named", wording.text(ask.field().name()), answer));
        String name = found.found().map(Chinese::quoted).orElseGet(() -> wording.text("not-stated"));
        return wording.phrases(ruled ? List.of(name, said) : List.of(said));
    }

    private String employer(Verdict verdict, List<String> life) {
        if (life.isEmpty()) {
            return wording.text("finding.employer.unknown");
        }
        String key = verdict == Verdict.SATISFIED ? "finding.employer" : "finding.employer.conflict";
        return wording.text(key, wording.list(life));
    }

    private String compared(Verdict verdict, Ask ask, ValueEvidence found, FactRef at) {
        String stated = stated(ask, found);
        boolean expected = found.found().filter(found.expected()::contains).isPresent();
        Optional<Field> until = ask.field().link(FieldLink.UNTIL).flatMap(at.kind()::field);
        if (until.isPresent() && expected && verdict == Verdict.NOT_SATISFIED) {
            // what is still to come is stated already, but does not count yet
            return wording.text(
                    "finding.status.later", stated, wording.text(until.get().name()));
        }
        boolean clear = found.expected().isEmpty() || verdict == Verdict.SATISFIED;
        return clear ? stated : wording.text("finding.value", stated, values(ask, found.expected()));
    }

    private String stated(Ask ask, ValueEvidence found) {
        return found.found()
                .map(value -> wording.value(ask.field(), value))
                .orElseGet(() -> wording.text("not-stated"));
    }

    private String values(Ask ask, List<String> values) {
        boolean bound = ask.test() == TestType.AT_LEAST || ask.test() == TestType.AT_MOST;
        return wording.list(values.stream()
                .map(value -> wording.value(ask.field(), value))
                .map(value -> bound ? wording.text(ask.says(), value) : value)
                .toList());
    }

    private String date(Finding finding, DateEvidence found, FactRef at) {
        if (found.date().isEmpty()) {
            return wording.text("not-stated");
        }
        Verdict verdict = finding.verdict();
        // a day that identifies the person is named, not told
        String date = at.kind()
                .ask(finding.aspect())
                .map(Ask::field)
                .filter(Field::personal)
                .map(field -> wording.text(field.name()))
                .orElseGet(() -> wording.date(found.date()));
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
