package io.github.baokao.internal.filing;

import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.filing.Particulars;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** The work that counts for the chosen condition, as forms tell it (discrepancy form-work-lines). */
final class CountedWork {
    private static final String EMPLOYMENT = "candidate.employment";

    private final Basis basis;
    private final Application application;
    private final Particulars person;
    private final Spelling spelling;
    private final List<WorkLine> lines;

    CountedWork(Basis basis, Application application, Particulars person, Spelling spelling) {
        this.basis = basis;
        this.application = application;
        this.person = person;
        this.spelling = spelling;
        List<WorkLine> counted = counted();
        lines = counted.isEmpty() ? List.of(nothing()) : counted;
    }

    /** One line for each spell that counts, in order of time; where none does, one in which all is missing. */
    List<WorkLine> lines() {
        return lines;
    }

    /** From the earliest start to the latest end; the rest is that of the last spell. */
    WorkLine total() {
        WorkLine last = lines.get(lines.size() - 1);
        return new WorkLine(
                Optional.empty(),
                lines.stream()
                        .map(WorkLine::verdict)
                        .min(Comparator.naturalOrder())
                        .orElse(last.verdict()),
                all(lines.stream().map(WorkLine::from).toList(), BinaryOperator.minBy(Comparator.naturalOrder())),
                all(lines.stream().map(WorkLine::to).toList(), BinaryOperator.maxBy(Comparator.naturalOrder())),
                last.workplace(),
                last.occupation(),
                last.witness());
    }

    /** The whole years that count for the longest work that the condition asks for. */
    Given<Integer> years() {
        Optional<Finding> longest = basis.work().stream()
                .max(Comparator.comparingInt(
                        finding -> evidence(finding).criterion().months()));
        if (longest.isEmpty()) {
            return Given.lacking(lacking());
        }
        Verdict verdict = longest.get().verdict();
        if (verdict == Verdict.UNDETERMINED) {
            return Given.lacking(longest.get().missing());
        }
        WorkEvidence work = evidence(longest.get());
        int months = verdict == Verdict.SATISFIED ? work.sureMonths() : work.reviewedMonths();
        return Given.of(months / 12);
    }

    /** The years that the employer states: it cannot vouch for those at another one (discrepancy form-work-lines). */
    Given<Integer> statedYears() {
        long employers = lines.stream().map(WorkLine::workplace).distinct().count();
        return employers == 1 ? years() : Given.of(person.postYears(), "person.postYears");
    }

    private List<WorkLine> counted() {
        Map<Integer, Verdict> verdicts = CountedSpells.of(basis, application.candidate());
        return verdicts.keySet().stream()
                .sorted(Comparator.comparing((Integer index) -> start(spell(index))))
                .map(index -> line(index, verdicts.getOrDefault(index, Verdict.SATISFIED)))
                .toList();
    }

    private Spell spell(int index) {
        return application.candidate().employment().orElseThrow().get(index);
    }

    private static LocalDate start(Spell spell) {
        return spell.from().map(PartialDate::first).orElse(LocalDate.MAX);
    }

    private WorkLine line(int index, Verdict verdict) {
        Fact<Spell> spell = new Fact<>(EMPLOYMENT + "[" + index + "]", Optional.of(spell(index)));
        YearMonth signing = YearMonth.from(application.asOf());
        Optional<String> witness = index < person.witnesses().size()
                ? Optional.of(person.witnesses().get(index))
                : Optional.empty();
        return new WorkLine(
                Optional.of(spell.path()),
                verdict,
                spell.get(Spell::from, "from").map(CountedWork::month),
                // what goes on, or is said to, is written until the day of signing
                Given.of(spell(index)
                        .to()
                        .map(CountedWork::month)
                        .filter(signing::isAfter)
                        .orElse(signing)),
                spell.get(Spell::employer, "employer").map(String::strip),
                spell.get(Spell::occupation, "occupation").map(String::strip).map(spelling::of),
                Given.of(witness, "person.witnesses[" + index + "]"));
    }

    private WorkLine nothing() {
        List<String> paths = lacking();
        return new WorkLine(
                Optional.empty(),
                Verdict.UNDETERMINED,
                Given.lacking(paths),
                Given.lacking(paths),
                Given.lacking(paths),
                Given.lacking(paths),
                Given.lacking(paths));
    }

    private List<String> lacking() {
        List<String> before = basis.lackingBeforeWork();
        return before.isEmpty() ? List.of(EMPLOYMENT) : before;
    }

    private static <T> Given<T> all(List<Given<T>> values, BinaryOperator<T> choose) {
        List<String> missing = new ArrayList<>();
        values.forEach(value -> missing.addAll(value.missing()));
        Stream<T> known = values.stream().flatMap(value -> value.value().stream());
        return missing.isEmpty() ? Given.of(known.reduce(choose).orElseThrow()) : Given.lacking(missing);
    }

    private static WorkEvidence evidence(Finding finding) {
        return (WorkEvidence) finding.evidence();
    }

    private static YearMonth month(PartialDate date) {
        return YearMonth.from(date.first());
    }
}
