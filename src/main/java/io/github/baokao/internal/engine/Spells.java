package io.github.baokao.internal.engine;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The spells of work of one person as days, and what is asked of them by a day. */
final class Spells {
    /** Nobody's work starts earlier: a spell without a start may have begun at any time since. */
    private static final long EARLIEST_START = Day.of(LocalDate.of(1900, 1, 1));

    final int size;

    /** The spells by their start. */
    final int[] order;

    final long[] start;

    /** The day after the last one on the careful reading; after every day if the spell goes on. */
    final long[] carefulEnd;

    /** The same on the generous reading. */
    final long[] generousEnd;

    private final Answers answers;
    private final List<Spell> stated;

    Spells(List<Spell> stated, Answers answers) {
        this.stated = stated;
        this.answers = answers;
        size = stated.size();
        order = new int[size];
        start = new long[size];
        carefulEnd = new long[size];
        generousEnd = new long[size];
        for (int i = 0; i < size; i++) {
            Optional<PartialDate> from = stated.get(i).from();
            start[i] = from.isPresent() ? Day.of(from.get().first()) : EARLIEST_START;
            Optional<PartialDate> to = stated.get(i).to();
            generousEnd[i] = to.isPresent() ? Day.after(Day.of(to.get().last())) : Long.MAX_VALUE;
            boolean whole = to.isEmpty() || !to.get().monthOnly();
            carefulEnd[i] = whole ? generousEnd[i] : Day.of(to.get().first());
            sortIn(i);
        }
    }

    private void sortIn(int spell) {
        int place = spell;
        for (; place > 0 && start[order[place - 1]] > start[spell]; place--) {
            order[place] = order[place - 1];
        }
        order[place] = spell;
    }

    Spell get(int spell) {
        return stated.get(spell);
    }

    /** Whether a spell has begun by a day. */
    Decision begun(int spell, long day) {
        boolean dated = stated.get(spell).from().isPresent();
        return answers.event(dated, dated && start[spell] <= day);
    }

    /** Whether the passing of time after a day leaves every spell what it was, but for its length. */
    boolean settled(long day) {
        for (int i = 0; i < size; i++) {
            if (start[i] > day || hasEmployerDates(stated.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is stated when the employer was founded or came to its end. */
    static boolean hasEmployerDates(Spell spell) {
        return spell.employerFounded().isPresent() || spell.employerDissolved().isPresent();
    }

    /** Whether the employer was there. */
    Decision employer(int spell, LocalDate today) {
        Spell one = stated.get(spell);
        if (!hasEmployerDates(one)) {
            return answers.employer(false, false);
        }
        return answers.employer(EmployerLife.startsBefore(one), EmployerLife.endsAfter(one, today));
    }
}
