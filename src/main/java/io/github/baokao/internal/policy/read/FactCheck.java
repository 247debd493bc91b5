package io.github.baokao.internal.policy.read;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.Word;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells quickly of most applications that were not read but built that reading them would find nothing wrong. What it is not sure about is
 * to be written and read, so that there is one set of checks.
 */
public final class FactCheck {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2999;

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<Field, Set<String>> words = new HashMap<>();
    private final Set<String> levels = new HashSet<>();

    /** A check of facts of the kinds of a catalogue. */
    public FactCheck(Catalog catalog) {
        catalog.levels().forEach(level -> levels.add(level.level().id()));
        for (Kind kind : catalog.kinds()) {
            kinds.put(kind.isSingle() ? Candidate.PERSON : kind.list(), kind);
            for (Field field : kind.fields()) {
                Set<String> known = new HashSet<>();
                field.words().stream().map(Word::text).forEach(known::add);
                words.put(field, known);
            }
        }
    }

    /** Whether surely nothing is wrong with an application but perhaps the names of its target. */
    public boolean isPlain(Application application) {
        LocalDate asOf = application.asOf();
        if (!isYear(asOf)
                || !application.rulings().isEmpty()
                || application.id().filter(FactCheck::isOdd).isPresent()
                || isOdd(application.target().occupation())
                || application.target().region().filter(FactCheck::isOdd).isPresent()) {
            return false;
        }
        Optional<PartialDate> birth = application.candidate().birthDate();
        if (birth.isPresent() && birth.get().first().isAfter(asOf)) {
            return false;
        }
        int all = 0;
        for (Map.Entry<String, List<Fact>> list :
                application.candidate().facts().entrySet()) {
            Kind kind = kinds.get(list.getKey());
            List<Fact> facts = list.getValue();
            all += facts.size();
            if (kind == null || facts.size() > FactLimits.USUAL.ofOneList() || all > FactLimits.USUAL.inAll()) {
                return false;
            }
            for (int i = 0; i < facts.size(); i++) {
                if (!isPlain(kind, facts.get(i), birth, asOf)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isPlain(Kind kind, Fact fact, Optional<PartialDate> birth, LocalDate asOf) {
        int known = 0;
        for (int i = 0; i < kind.fields().size(); i++) {
            Field field = kind.fields().get(i);
            if (fact.has(field.id())) {
                known++;
                if (!isPlain(kind, field, fact, birth, asOf)) {
                    return false;
                }
            }
        }
        return known == fact.fields().size()
                && (kind.period().isEmpty() || isOrdered(kind.period().get(), fact));
    }

    private boolean isPlain(Kind kind, Field field, Fact fact, Optional<PartialDate> birth, LocalDate asOf) {
        String id = field.id();
        return switch (field.type()) {
            case TEXT, OCCUPATION, MAJOR ->
                fact.text(id).filter(text -> !isOdd(text)).isPresent();
            case LEVEL -> fact.text(id).filter(levels::contains).isPresent();
            case WORD ->
                fact.text(id)
                        .filter(words.getOrDefault(field, Set.of())::contains)
                        .isPresent();
            case NUMBER ->
                fact.number(id)
                        .filter(number -> number >= 0 && number <= FieldDecoder.MOST)
                        .isPresent();
            case FLAG -> fact.flag(id).isPresent();
            case DATE ->
                fact.date(id).filter(date -> isYear(date.first())).isPresent()
                        && (!CandidateDecoder.isOfPerson(kind, field)
                                || isOfLife(fact.date(id).get(), birth, asOf));
        };
    }

    private static boolean isOfLife(PartialDate date, Optional<PartialDate> birth, LocalDate asOf) {
        return !CandidateDecoder.isTooEarly(date, asOf)
                && (birth.isEmpty() || !CandidateDecoder.isBefore(date, birth.get()));
    }

    private static boolean isOrdered(Period period, Fact fact) {
        return isOrdered(fact, period.from(), period.to())
                && (period.founded().isEmpty()
                        || period.dissolved().isEmpty()
                        || isOrdered(
                                fact, period.founded().get(), period.dissolved().get()));
    }

    private static boolean isOrdered(Fact fact, Field first, Field last) {
        PartialDate from = fact.date(first.id()).orElse(null);
        return from == null || !CandidateDecoder.isBefore(fact.date(last.id()).orElse(null), from);
    }

    private static boolean isYear(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    private static boolean isOdd(String text) {
        return text.isEmpty() || text.strip().length() != text.length();
    }
}
