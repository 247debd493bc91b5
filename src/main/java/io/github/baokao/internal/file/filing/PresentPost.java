package io.github.baokao.internal.file.filing;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.filing.Particular;
import io.github.baokao.filing.Particulars;
import io.github.baokao.term.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The post that a person is in on the day of signing: as it is stated for filing, else as the facts tell it.
 *
 * @param held whether there may be one: the facts hold work and none of it goes on where there is none
 * @param employer the employer
 * @param title what the post is called
 * @param occupation the occupation in it; missing if no spell of work tells it
 * @param years the whole years in it
 */
record PresentPost(
        boolean held,
        Obtained<String> employer,
        Obtained<String> title,
        Obtained<String> occupation,
        Obtained<Integer> years) {
    static PresentPost of(
            List<Kind> kinds, ChosenGrounds basis, Application application, Particulars person, Spelling spelling) {
        List<Kind> work = kinds.stream().filter(Kind::isWork).toList();
        List<WorkSpell> spells = WorkSpell.of(work, application.candidate());
        Optional<String> named = person.text(Particular.EMPLOYER);
        Map<FactRef, Verdict> counted = basis.spells();
        // of several, one that counts and the one that began last
        Optional<WorkSpell> present = spells.stream()
                .filter(spell -> spell.goesOn(application.asOf()))
                .filter(spell -> named.isEmpty()
                        || named.equals(text(spell, spell.period().employer())))
                .max(Comparator.comparing((WorkSpell spell) -> counted.containsKey(spell.at()))
                        .thenComparing(spell -> spell.from()
                                .map(from -> from.first().toEpochDay())
                                .orElse(0L)));
        boolean known = work.stream()
                .anyMatch(kind -> application.candidate().list(kind.list()).isPresent());
        Optional<String> occupation = present.flatMap(
                        spell -> text(spell, spell.at().kind().field(FieldType.OCCUPATION)))
                .map(spelling::of);
        Optional<String> employer = named.or(
                () -> present.flatMap(spell -> text(spell, spell.period().employer())));
        return new PresentPost(
                named.isPresent() || present.isPresent() || !known,
                Obtained.of(employer, "person.employer"),
                Obtained.of(person.text(Particular.POST).or(() -> occupation), "person.post"),
                Obtained.of(occupation, "person.post"),
                Obtained.of(
                        person.postYears().or(() -> present.flatMap(spell -> years(spell, spells, application))),
                        "person.postYears"));
    }

    /** Those of every spell in the same occupation at the same employer; what is not known to be one of them is none. */
    private static Optional<Integer> years(WorkSpell present, List<WorkSpell> spells, Application application) {
        List<Optional<Long>> months = spells.stream()
                .filter(spell -> spell.equals(present) || isSamePost(spell, present))
                .map(spell -> spell.months(application.asOf()))
                .toList();
        return months.contains(Optional.<Long>empty())
                ? Optional.empty()
                : Optional.of(
                        (int) (months.stream().mapToLong(Optional::orElseThrow).sum() / 12));
    }

    private static boolean isSamePost(WorkSpell one, WorkSpell other) {
        Optional<String> employer = text(one, one.period().employer());
        Optional<Field> occupation = one.at().kind().field(FieldType.OCCUPATION);
        return employer.isPresent()
                && employer.equals(text(other, other.period().employer()))
                && text(one, occupation).equals(text(other, occupation));
    }

    private static Optional<String> text(WorkSpell spell, Optional<Field> field) {
        Fact fact = spell.fact();
        return field.flatMap(one -> fact.text(one.id()));
    }
}
