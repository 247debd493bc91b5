package io.github.baokao.policy;

import static io.github.baokao.term.Verdict.NEEDS_REVIEW;
import static io.github.baokao.term.Verdict.NOT_SATISFIED;
import static io.github.baokao.term.Verdict.SATISFIED;
import static io.github.baokao.term.Verdict.UNDETERMINED;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.policy.ReferenceConditions.Diploma;
import io.github.baokao.policy.ReferenceConditions.Held;
import io.github.baokao.policy.ReferenceConditions.Part;
import io.github.baokao.policy.ReferenceConditions.Rank;
import io.github.baokao.policy.ReferenceConditions.Trained;
import io.github.baokao.policy.ReferenceConditions.Work;
import io.github.baokao.policy.ReferencePerson.Certificate;
import io.github.baokao.policy.ReferencePerson.Schooling;
import io.github.baokao.policy.ReferencePerson.Spell;
import io.github.baokao.policy.ReferencePerson.Stated;
import io.github.baokao.policy.ReferencePerson.Title;
import io.github.baokao.policy.ReferencePerson.Training;
import io.github.baokao.policy.ReferenceWork.Stretch;
import io.github.baokao.term.Level;
import io.github.baokao.term.ListEnding;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The semantics once more, for one application, in plain Java: written from {@code semantics.md}, without engine, rules or the
 * catalogue's conditions. Only the names in the printed lists are taken from the catalogue.
 */
final class ReferenceModel {
    /** Certificate names of the 2005 edition, all for 电子商务师 (section 3). */
    private static final Map<String, Level> LEGACY =
            Map.of("电子商务员", Level.LEVEL_4, "助理电子商务师", Level.LEVEL_3, "高级电子商务师", Level.LEVEL_1);

    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private final ReferencePerson person;
    private final LocalDate asOf;
    private final String own;
    private final Optional<OccupationLists> lists;
    private final ReferenceSchooling schools;

    private ReferenceModel(Catalog catalog, Application application) {
        person = ReferencePerson.of(application.candidate());
        asOf = application.asOf();
        own = application.target().occupation();
        Optional<String> printed = ReferenceConditions.lists(application.target());
        lists = catalog.lists().stream()
                .filter(l -> printed.filter(guide -> l.id().startsWith(guide)).isPresent())
                .filter(l -> l.occupation().name().equals(own))
                .findFirst();
        schools =
                new ReferenceSchooling(asOf, lists.map(OccupationLists::majors).orElse(List.of()));
    }

    /** What is found of a part of a condition, and the fact on which it rests; empty if it rests on none. */
    record Found(Verdict verdict, Optional<Fact> basis) {}

    /** What is found of the parts of every condition, by its id. */
    static Map<String, List<Found>> found(Catalog catalog, Application application) {
        ReferenceModel model = new ReferenceModel(catalog, application);
        Map<String, List<Found>> found = new LinkedHashMap<>();
        ReferenceConditions.of(application.target())
                .forEach((id, parts) ->
                        found.put(id, parts.stream().map(model::judge).toList()));
        return found;
    }

    /** The verdict of every condition by its id. */
    static Map<String, Verdict> verdicts(Catalog catalog, Application application) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        found(catalog, application)
                .forEach((id, parts) ->
                        verdicts.put(id, parts.stream().map(Found::verdict).reduce(SATISFIED, ReferenceModel::lower)));
        return verdicts;
    }

    private Found judge(Part part) {
        if (part instanceof Work asked) {
            return new Found(work(asked, Optional.empty(), false), Optional.empty());
        }
        if (part instanceof Held asked) {
            return best(person.certificates(), asked.then(), c -> certificate(asked, c));
        }
        if (part instanceof Rank asked) {
            return best(person.titles(), asked.then(), t -> title(asked, t));
        }
        if (part instanceof Trained asked) {
            return best(person.training(), Optional.empty(), t -> training(asked, t));
        }
        return best(
                person.education(),
                Optional.empty(),
                s -> ((Diploma) part)
                        .anyOf().stream()
                                .map(kind -> schooling(kind, s))
                                .reduce(NOT_SATISFIED, ReferenceModel::higher));
    }

    /**
     * The highest over the choices, and of those that serve equally well the one that can be filed now, then the earliest; of an
     * unknown list, whether all the work could suffice after it.
     */
    private <T extends Stated> Found best(Optional<List<T>> choices, Optional<Work> then, Function<T, Verdict> judge) {
        if (choices.isEmpty()) {
            return new Found(lower(UNDETERMINED, after(then, Optional.empty())), Optional.empty());
        }
        Comparator<T> order = Comparator.comparing(judge)
                .reversed()
                .thenComparing(this::isAhead)
                .thenComparing(ReferencePerson.ORDER);
        return choices.get().stream()
                .min(order)
                .map(one -> new Found(judge.apply(one), Optional.of(one.fact())))
                .orElse(new Found(NOT_SATISFIED, Optional.empty()));
    }

    /** Whether a diploma is still to come; nothing else serves before its day. */
    private boolean isAhead(Stated one) {
        return one instanceof Schooling schooling && !schools.graduated(schooling);
    }

    private Verdict after(Optional<Work> then, Optional<PartialDate> anchor) {
        return then.map(asked -> work(asked, anchor, true)).orElse(SATISFIED);
    }

    // ---- what is granted on a day

    private Verdict certificate(Held asked, Certificate certificate) {
        return lowest(
                occupation(certificate.occupation(), asked.related()),
                level(certificate.occupation(), certificate.level(), asked.level()),
                happened(certificate.date()),
                asked.years() == 0 ? SATISFIED : elapsed(certificate.date(), asked.years()),
                after(asked.then(), certificate.date()));
    }

    private Verdict title(Rank asked, Title title) {
        return lowest(
                title.level().map(l -> known(l.equals(asked.level()))).orElse(UNDETERMINED),
                title.corresponds().map(ReferenceModel::known).orElse(NEEDS_REVIEW),
                happened(title.date()),
                after(asked.then(), title.date()));
    }

    private Verdict training(Trained asked, Training training) {
        return lowest(
                occupation(training.occupation(), false),
                level(training.occupation(), training.level(), asked.level()),
                happened(training.date()));
    }

    /** A legacy name tells a level; where another one is written as well, a person must judge. */
    private Verdict level(Optional<String> name, Optional<Level> written, Level required) {
        Optional<Level> told = name.map(this::plainTrade).map(LEGACY::get);
        if (written.isPresent() && told.isPresent() && written.get() != told.get()) {
            return written.get() == required || told.get() == required ? NEEDS_REVIEW : NOT_SATISFIED;
        }
        return written.or(() -> told).map(l -> known(l == required)).orElse(UNDETERMINED);
    }

    private Verdict happened(Optional<PartialDate> date) {
        return date.map(d -> known(!d.first().isAfter(asOf))).orElse(UNDETERMINED);
    }

    private Verdict elapsed(Optional<PartialDate> date, int years) {
        if (date.isEmpty()) {
            return UNDETERMINED;
        }
        boolean careful = !date.get().last().plusYears(years).isAfter(asOf);
        boolean generous = !date.get().first().plusYears(years).isAfter(asOf);
        return careful ? SATISFIED : generous ? UNDETERMINED : NOT_SATISFIED;
    }

    private Verdict schooling(Diploma.Kind kind, Schooling schooling) {
        Verdict since = kind.graduatedYears() == 0 ? SATISFIED : elapsed(schooling.date(), kind.graduatedYears());
        return schools.judge(kind, schooling).stream().reduce(since, ReferenceModel::lower);
    }

    // ---- names

    private Verdict occupation(Optional<String> stated, boolean related) {
        if (stated.isEmpty()) {
            return UNDETERMINED;
        }
        String plain = plainTrade(stated.get());
        String name = LEGACY.containsKey(plain) ? "电子商务师" : plain;
        if (name.equals(own)) {
            return SATISFIED;
        }
        if (!related
                || lists.flatMap(OccupationLists::excluded)
                        .map(Exclusion::names)
                        .filter(n -> n.contains(name))
                        .isPresent()) {
            return NOT_SATISFIED;
        }
        NameList printed = lists.orElseThrow().related();
        return ReferenceNames.of(printed).contains(name)
                ? SATISFIED
                : printed.ending() == ListEnding.CLOSED ? NOT_SATISFIED : NEEDS_REVIEW;
    }

    /** An occupation without its trailing （工种）, unless the whole is printed so. */
    private String plainTrade(String stated) {
        String plain = ReferenceNames.plain(stated);
        boolean whole = lists.filter(l -> ReferenceNames.of(l.related()).contains(plain))
                .isPresent();
        return whole ? plain : plain.replaceFirst("(?<=.)\\([^()]*\\)$", "");
    }

    // ---- work

    private Verdict work(Work asked, Optional<PartialDate> anchor, boolean anchored) {
        if (person.employment().isEmpty()) {
            return UNDETERMINED;
        }
        List<Stretch> work = person.employment().get().stream()
                .map(spell -> stretch(spell, asked.related()))
                .sorted(Comparator.comparing(Stretch::start))
                .toList();
        boolean undated = anchored && anchor.isEmpty();
        LocalDate careful = anchor.map(PartialDate::last).orElse(LONG_AGO);
        LocalDate generous = anchor.map(PartialDate::first).orElse(LONG_AGO);
        int required = 12 * asked.years();
        if (!undated && ReferenceWork.months(work, SATISFIED, careful, true, asked) >= required) {
            return SATISFIED;
        }
        if (!undated && ReferenceWork.months(work, NEEDS_REVIEW, careful, true, asked) >= required) {
            return NEEDS_REVIEW;
        }
        return ReferenceWork.months(work, UNDETERMINED, generous, false, asked) >= required
                ? UNDETERMINED
                : NOT_SATISFIED;
    }

    private Stretch stretch(Spell spell, boolean related) {
        LocalDate signed = asOf.plusDays(1);
        LocalDate generous = spell.to().map(to -> to.last().plusDays(1)).orElse(signed);
        LocalDate careful = spell.to()
                .filter(PartialDate::monthOnly)
                .map(PartialDate::first)
                .orElse(generous);
        Verdict counts = lowest(occupation(spell.occupation(), related), happened(spell.from()), employer(spell));
        LocalDate start = spell.from().map(PartialDate::first).orElse(LONG_AGO);
        return new Stretch(start, earlier(careful, signed), earlier(generous, signed), counts);
    }

    private Verdict employer(Spell spell) {
        LocalDate end = spell.to().map(PartialDate::first).orElse(asOf);
        boolean early = spell.from().isPresent()
                && spell.employerFounded()
                        .filter(f -> spell.from().get().last().isBefore(f.first()))
                        .isPresent();
        boolean late =
                spell.employerDissolved().filter(d -> end.isAfter(d.last())).isPresent();
        return early || late ? NEEDS_REVIEW : SATISFIED;
    }

    // ---- small

    private static Verdict known(boolean met) {
        return met ? SATISFIED : NOT_SATISFIED;
    }

    private static Verdict lowest(Verdict... verdicts) {
        return List.of(verdicts).stream().reduce(SATISFIED, ReferenceModel::lower);
    }

    private static Verdict lower(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Verdict higher(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
