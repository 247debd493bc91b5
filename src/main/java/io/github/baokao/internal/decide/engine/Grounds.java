package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Choice;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.TestType;
import io.github.baokao.catalog.Then;
import io.github.baokao.fact.ContestAsked;
import io.github.baokao.fact.Served;
import io.github.baokao.term.DateOrder;
import io.github.baokao.term.Side;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells on which of several facts of a kind a criterion rests. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class Grounds {
    private static final int SERVED = Verdict.values().length << 2;
    private static final int ORDERS = DateOrder.values().length;

    /** The date by which facts of the kind are earlier or later; null if it has none. */
    private final @Nullable Field date;

    private final @Nullable Field held;
    private final @Nullable UntilDay until;
    private final DecisionTable contests;

    Grounds(Kind kind, MatcherFactory factory, RuleCache rules) {
        Optional<Field> word = kind.fields().stream()
                .filter(field -> field.link(FieldLink.UNTIL).isPresent())
                .findFirst();
        held = word.orElse(null);
        until = word.map(field -> factory.until(kind, field)).orElse(null);
        date = kind.then()
                .map(Then::after)
                .or(() -> kind.asks().stream()
                        .filter(ask -> ask.test() == TestType.HAPPENED)
                        .map(Ask::field)
                        .findFirst())
                .orElse(null);
        contests = new DecisionTable(rules, SERVED * SERVED * ORDERS);
    }

    /** The one that the rules prefer before all others; of those that are alike the first one. */
    int best(List<Choice> choices, Entry[] entries, int alternatives, long day) {
        int best = 0;
        for (int i = 1; i < choices.size(); i++) {
            if (prefersSecond(choices, entries, alternatives, best, i, day)) {
                best = i;
            }
        }
        return best;
    }

    private boolean prefersSecond(
            List<Choice> choices, Entry[] entries, int alternatives, int one, int other, long day) {
        Served first = served(choices.get(one).verdict(), entries[one / alternatives], day);
        Served second = served(choices.get(other).verdict(), entries[other / alternatives], day);
        DateOrder dates = dates(entries[one / alternatives], entries[other / alternatives]);
        int value = (number(first) * SERVED + number(second)) * ORDERS + dates.ordinal();
        Decision decision = contests.get(value, () -> new ContestAsked(first, second, dates));
        return decision.preferred().side() == Side.SECOND;
    }

    private Served served(Verdict verdict, Entry entry, long day) {
        return new Served(
                verdict, isHeld(entry, day), date == null || entry.date(date).isPresent());
    }

    private static int number(Served served) {
        return served.verdict().ordinal() << 2 | DecisionTable.flags(served.held(), served.dated());
    }

    private boolean isHeld(Entry entry, long day) {
        if (held == null || until == null) {
            return true;
        }
        Optional<String> word = entry.text(held);
        return word.isPresent() && (word.get().equals(held.words().get(0).text()) || until.happened(entry, day));
    }

    private DateOrder dates(Entry one, Entry other) {
        Optional<PartialDate> first = date == null ? Optional.empty() : one.date(date);
        Optional<PartialDate> second = date == null ? Optional.empty() : other.date(date);
        if (first.isEmpty() || second.isEmpty()) {
            return DateOrder.SAME;
        }
        int order = first.get().first().compareTo(second.get().first());
        if (order == 0) {
            return DateOrder.SAME;
        }
        return order < 0 ? DateOrder.EARLIER : DateOrder.LATER;
    }
}
