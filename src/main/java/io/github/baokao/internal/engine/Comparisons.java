package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.Programme;
import io.github.baokao.term.Level;
import io.github.baokao.term.Stated;
import io.github.baokao.term.Term;
import io.github.baokao.term.TitleLevel;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the conditions of one programme ask for in terms, beside every term that may be stated; each made when it is met first. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class Comparisons {
    private static final int MOST_TERMS = 16;

    /** The terms asked for, and each beside them; the last one is that nothing is stated. */
    // compared by nobody
    @SuppressWarnings("ArrayRecordComponent")
    private record Asked(List<String> words, @Nullable Compared[] beside) {}

    private final Compared employer = new Compared(Aspect.EMPLOYER, Optional.empty(), List.of());
    private final @Nullable Compared[] levels = new @Nullable Compared[MOST_TERMS * Level.values().length];
    private final @Nullable Compared[] titles = new @Nullable Compared[MOST_TERMS * TitleLevel.values().length];
    private final @Nullable Compared[] evaluated = new @Nullable Compared[Stated.values().length];
    /** By identity: the sets are those of the criteria themselves. */
    private final IdentityHashMap<Set<? extends Term>, Asked> terms = new IdentityHashMap<>();

    Comparisons(Programme programme) {
        programme.conditions().forEach(condition -> condition.requires().forEach(this::prepare));
    }

    private void prepare(Criterion criterion) {
        if (criterion instanceof EducationCriterion education) {
            for (EducationKind kind : education.anyOf()) {
                for (Set<? extends Term> asked :
                        List.of(kind.schools(), kind.classes(), kind.degrees(), kind.status())) {
                    List<String> words = asked.stream().sorted().map(Term::word).toList();
                    terms.put(asked, new Asked(words, new @Nullable Compared[MOST_TERMS]));
                }
            }
        }
    }

    /** An employer of whose life nothing is stated. */
    Compared employer() {
        return employer;
    }

    Compared level(Optional<Level> stated, Level required) {
        int place = MOST_TERMS * required.ordinal() + place(stated);
        Compared known = levels[place];
        if (known == null) {
            known = new Compared(
                    Aspect.LEVEL,
                    stated.map(level -> String.valueOf(level.number())),
                    List.of(String.valueOf(required.number())));
            levels[place] = known;
        }
        return known;
    }

    Compared title(Optional<TitleLevel> stated, TitleLevel required) {
        int place = MOST_TERMS * required.ordinal() + place(stated);
        Compared known = titles[place];
        if (known == null) {
            known = new Compared(Aspect.LEVEL, stated.map(Term::word), List.of(required.word()));
            titles[place] = known;
        }
        return known;
    }

    Compared evaluation(Stated stated) {
        Compared known = evaluated[stated.ordinal()];
        if (known == null) {
            known = new Compared(Aspect.EVALUATION, Optional.of(stated.word()), List.of(Stated.YES.word()));
            evaluated[stated.ordinal()] = known;
        }
        return known;
    }

    /** A term beside a set that a criterion of the programme asks for. */
    <T extends Enum<T> & Term> Compared term(Aspect aspect, Optional<T> stated, Set<T> taken) {
        Asked asked = terms.get(taken);
        if (asked == null) {
            throw new IllegalStateException("not a set of the programme");
        }
        Compared known = asked.beside()[place(stated)];
        if (known == null) {
            known = new Compared(aspect, stated.map(Term::word), asked.words());
            asked.beside()[place(stated)] = known;
        }
        return known;
    }

    private static int place(Optional<? extends Enum<?>> stated) {
        return stated.isPresent() ? stated.get().ordinal() : MOST_TERMS - 1;
    }
}
