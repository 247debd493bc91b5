package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.filing.Particulars;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** The work that counts for the chosen condition, as forms tell it (discrepancy form-work-lines). */
final class CountedWork {
    private final List<Kind> kinds;
    private final ChosenGrounds basis;
    private final Application application;
    private final Particulars person;
    private final Spelling spelling;
    private final List<WorkLine> lines;

    CountedWork(List<Kind> kinds, ChosenGrounds basis, Application application, Particulars person, Spelling spelling) {
        this.kinds = kinds;
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

    /** From the earliest start that counts to the latest end, and the years that count; the rest is that of the last spell. */
    WorkLine total() {
        WorkLine last = lines.get(lines.size() - 1);
        return new WorkLine(
                Optional.empty(),
                lines.stream()
                        .map(WorkLine::verdict)
                        .min(Comparator.naturalOrder())
                        .orElse(last.verdict()),
                all(WorkLine::from, BinaryOperator.minBy(Comparator.naturalOrder()))
                        .map(from -> after().filter(from::isBefore).orElse(from)),
                all(WorkLine::to, BinaryOperator.maxBy(Comparator.naturalOrder())),
                last.workplace(),
                last.occupation(),
                last.witness(),
                years());
    }

    private Optional<Finding> longest() {
        return basis.work().stream()
                .max(Comparator.comparingInt(finding -> evidence(finding).work().months()));
    }

    /** The month after which work counts. */
    private Optional<YearMonth> after() {
        return longest().flatMap(finding -> evidence(finding).after()).map(CountedWork::month);
    }

    /** The whole years that count for the longest work that the condition asks for. */
    private Obtained<Integer> years() {
        Optional<Finding> longest = longest();
        if (longest.isEmpty()) {
            return Obtained.lacking(lacking());
        }
        Verdict verdict = longest.get().verdict();
        if (verdict == Verdict.UNDETERMINED) {
            return Obtained.lacking(
                    longest.get().missing().stream().map(FactRef::path).toList());
        }
        WorkEvidence work = evidence(longest.get());
        int months = verdict == Verdict.SATISFIED ? work.sureMonths() : work.reviewedMonths();
        return Obtained.of(months / 12);
    }

    private List<WorkLine> counted() {
        Candidate candidate = application.candidate();
        Map<FactRef, Verdict> verdicts = basis.spells();
        return verdicts.keySet().stream()
                .map(at -> WorkSpell.at(at, candidate))
                .sorted(Comparator.comparing(
                        spell -> spell.from().map(PartialDate::first).orElse(LocalDate.MAX)))
                .map(spell -> line(spell, verdicts.getOrDefault(spell.at(), Verdict.SATISFIED)))
                .toList();
    }

    private WorkLine line(WorkSpell spell, Verdict verdict) {
        Kind kind = spell.at().kind();
        int index = spell.at().index();
        YearMonth signing = YearMonth.from(application.asOf());
        Optional<String> witness = kind.isWork() && index < person.witnesses().size()
                ? Optional.of(person.witnesses().get(index))
                : Optional.empty();
        return new WorkLine(
                Optional.of(spell.at().path()),
                verdict,
                Obtained.of(
                        spell.from().map(CountedWork::month),
                        spell.at().field(spell.period().from()).path()),
                // what goes on, or is said to, is written until the day of signing
                Obtained.of(spell.to()
                        .map(CountedWork::month)
                        .filter(signing::isAfter)
                        .orElse(signing)),
                text(spell, spell.period().employer()),
                text(spell, kind.field(FieldType.OCCUPATION)).map(spelling::of),
                Obtained.of(witness, kind.isWork() ? "person.witnesses[" + index + "]" : "person.witnesses"),
                Obtained.of(
                        spell.months(application.asOf()).map(months -> (int) (months / 12)),
                        spell.at().field(spell.period().from()).path()));
    }

    /** What is stated of a spell; of a kind that has no such field, its name. */
    private static Obtained<String> text(WorkSpell spell, Optional<Field> field) {
        return field.map(new Held(spell.at(), Optional.of(spell.fact()))::text)
                .orElseGet(() -> Obtained.of(spell.at().kind().name().chinese()));
    }

    private WorkLine nothing() {
        List<String> paths = lacking();
        return new WorkLine(
                Optional.empty(),
                Verdict.UNDETERMINED,
                Obtained.lacking(paths),
                Obtained.lacking(paths),
                Obtained.lacking(paths),
                Obtained.lacking(paths),
                Obtained.lacking(paths),
                Obtained.lacking(paths));
    }

    private List<String> lacking() {
        List<String> before = basis.lackingBeforeWork();
        return before.isEmpty()
                ? kinds.stream()
                        .filter(Kind::isWork)
                        .map(kind -> FactRef.all(kind).path())
                        .toList()
                : before;
    }

    private Obtained<YearMonth> all(Function<WorkLine, Obtained<YearMonth>> month, BinaryOperator<YearMonth> choose) {
        List<Obtained<YearMonth>> values = lines.stream().map(month).toList();
        List<String> missing =
                values.stream().flatMap(value -> value.missing().stream()).toList();
        return missing.isEmpty()
                ? Obtained.of(values.stream()
                        .flatMap(value -> value.value().stream())
                        .reduce(choose)
                        .orElseThrow())
                : Obtained.lacking(missing);
    }

    private static WorkEvidence evidence(Finding finding) {
        return (WorkEvidence) finding.evidence();
    }

    private static YearMonth month(PartialDate date) {
        return YearMonth.from(date.first());
    }
}
