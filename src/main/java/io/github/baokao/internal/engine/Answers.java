package io.github.baokao.internal.engine;

import io.github.baokao.fact.Asked;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.DegreeAsked;
import io.github.baokao.fact.ElapsedAsked;
import io.github.baokao.fact.EmployerAsked;
import io.github.baokao.fact.EventAsked;
import io.github.baokao.fact.LevelAsked;
import io.github.baokao.fact.ListedMajorAsked;
import io.github.baokao.fact.OccupationAsked;
import io.github.baokao.fact.OwnMajorAsked;
import io.github.baokao.fact.Question;
import io.github.baokao.fact.StatusAsked;
import io.github.baokao.fact.WorkAsked;
import io.github.baokao.term.Degree;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.ListEnding;
import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules answered, at hand: a question that holds only flags or terms has its place in a table, and is put to the rules
 * when it is asked first. Two threads that ask it together both put it, and get the same answer.
 */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class Answers {
    /** One more of each: what is not stated. */
    private static final int SCHOOLS = SchoolType.values().length + 1;

    private static final int DEGREES = Degree.values().length + 1;
    private static final int MATCHES = EntryMatch.values().length;
    private static final int ENDINGS = ListEnding.values().length;
    private static final int RELATIONS = OccupationRelation.values().length;

    /** Bits of a place of a question about work, and of a number of months in such a question. */
    private static final int WORK_BITS = 14;

    private static final int MONTH_BITS = 15;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private record Known(long question, Decision decision) {}

    private final Rulebook rules;
    private final @Nullable Verdict[] combinations = new @Nullable Verdict[Combining.values().length << Tally.FLAGS];
    private final @Nullable Decision[] occupations = table(OccupationScope.values().length * RELATIONS);
    private final @Nullable Decision[] plain = table(1 << 2);
    private final @Nullable Decision[] events = table(1 << 2);
    private final @Nullable Decision[] employers = table(1 << 2);
    private final @Nullable Decision[] elapsed = table(1 << 3);
    private final @Nullable Decision[] levels = table(1 << 4);
    private final @Nullable Decision[] status = table(1 << 4);

    private final @Nullable Decision[] degrees = table(SCHOOLS * DEGREES);
    private final @Nullable Decision[] listedMajors = table((MATCHES * ENDINGS) << 4);
    private final @Nullable Decision[] ownMajors = table(MajorScope.values().length << 2);

    private final @Nullable Known[] work = new @Nullable Known[1 << WORK_BITS];

    Answers(Rulebook rules) {
        this.rules = rules;
    }

    /** Any question. */
    Decision decide(Question question) {
        return rules.decide(question);
    }

    /** The verdict on a whole whose parts have some verdicts. */
    Verdict combined(Combining how, int parts) {
        int place = how.ordinal() << Tally.FLAGS | parts;
        Verdict known = combinations[place];
        if (known == null) {
            known = rules.decide(Tally.asked(how, parts)).judgement().verdict();
            combinations[place] = known;
        }
        return known;
    }

    Decision occupation(OccupationScope scope, OccupationRelation relation) {
        int place = scope.ordinal() * RELATIONS + relation.ordinal();
        Decision known = occupations[place];
        return known != null ? known : keep(occupations, place, new OccupationAsked(scope, relation));
    }

    Decision plain(boolean stated, boolean accepted) {
        int place = flags(stated, accepted);
        Decision known = plain[place];
        return known != null ? known : keep(plain, place, new Asked(stated, accepted));
    }

    Decision event(boolean dated, boolean happened) {
        int place = flags(dated, happened);
        Decision known = events[place];
        return known != null ? known : keep(events, place, new EventAsked(dated, happened));
    }

    Decision employer(boolean before, boolean after) {
        int place = flags(before, after);
        Decision known = employers[place];
        return known != null ? known : keep(employers, place, new EmployerAsked(before, after));
    }

    Decision elapsed(boolean dated, boolean careful, boolean generous) {
        int place = flags(dated, careful) << 1 | flag(generous);
        Decision known = elapsed[place];
        return known != null ? known : keep(elapsed, place, new ElapsedAsked(dated, careful, generous));
    }

    Decision level(boolean stated, boolean matches, boolean above, boolean contradicted) {
        int place = flags(stated, matches) << 2 | flags(above, contradicted);
        Decision known = levels[place];
        return known != null ? known : keep(levels, place, new LevelAsked(stated, matches, above, contradicted));
    }

    Decision status(boolean stated, boolean accepted, boolean ahead, boolean undated) {
        int place = flags(stated, accepted) << 2 | flags(ahead, undated);
        Decision known = status[place];
        return known != null ? known : keep(status, place, new StatusAsked(stated, accepted, ahead, undated));
    }

    /** What a schooling counts as. */
    Decision degree(Optional<SchoolType> school, Optional<Degree> degree) {
        int place = place(school) * DEGREES + place(degree);
        Decision known = degrees[place];
        return known != null ? known : keep(degrees, place, new DegreeAsked(school.orElse(null), degree.orElse(null)));
    }

    Decision listedMajor(
            boolean stated,
            boolean schoolKnown,
            boolean published,
            EntryMatch entry,
            boolean classNamed,
            ListEnding ending) {
        int place = entry.ordinal() * ENDINGS + ending.ordinal();
        place = place << 4 | flags(stated, schoolKnown) << 2 | flags(published, classNamed);
        Decision known = listedMajors[place];
        return known != null
                ? known
                : keep(
                        listedMajors,
                        place,
                        new ListedMajorAsked(stated, schoolKnown, published, entry, classNamed, ending));
    }

    Decision ownMajor(MajorScope scope, boolean stated, boolean own) {
        int place = scope.ordinal() << 2 | flags(stated, own);
        Decision known = ownMajors[place];
        return known != null ? known : keep(ownMajors, place, new OwnMajorAsked(scope, stated, own));
    }

    /** Whether months are enough, none of them more than required: such questions are many, and each may lose its place to another. */
    Decision work(boolean stated, int required, int sure, int reviewed, int possible) {
        if (required >> MONTH_BITS != 0) {
            return rules.decide(new WorkAsked(stated, required, sure, reviewed, possible));
        }
        long question = flag(stated);
        question = question << MONTH_BITS | required;
        question = question << MONTH_BITS | sure;
        question = question << MONTH_BITS | reviewed;
        question = question << MONTH_BITS | possible;
        int place = (int) ((question * SPREAD) >>> (Long.SIZE - WORK_BITS));
        Known known = work[place];
        if (known == null || known.question() != question) {
            known = new Known(question, rules.decide(new WorkAsked(stated, required, sure, reviewed, possible)));
            work[place] = known;
        }
        return known.decision();
    }

    private Decision keep(@Nullable Decision[] table, int place, Question question) {
        Decision decision = rules.decide(question);
        table[place] = decision;
        return decision;
    }

    private static @Nullable Decision[] table(int size) {
        return new @Nullable Decision[size];
    }

    /** The place of what may be stated: the first one is for what is not. */
    static int place(Optional<? extends Enum<?>> stated) {
        return stated.isPresent() ? stated.get().ordinal() + 1 : 0;
    }

    private static int flags(boolean one, boolean other) {
        return flag(one) << 1 | flag(other);
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }
}
