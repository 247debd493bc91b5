package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Finding;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Word;
import io.github.baokao.fact.WordAsked;
import io.github.baokao.term.Reading;
import io.github.baokao.term.Standing;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether a word is one of those that are asked for; another field may tell what is not stated, a day may lead to another word. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class WordMatcher extends FieldMatcher {
    private static final int STANDINGS = Standing.values().length;

    private final Field word;
    private final List<String> words = new ArrayList<>();
    private final Standing[] standings;
    private final boolean endTaken;
    private final @Nullable WordReading reading;
    private final @Nullable UntilDay until;
    private final DecisionTable decisions;
    private final Comparisons comparisons;

    WordMatcher(
            Demand.Words demand, int number, @Nullable WordReading reading, @Nullable UntilDay until, RuleCache rules) {
        super(demand.ask(), number);
        word = demand.ask().field();
        this.reading = reading;
        this.until = until;
        word.words().forEach(one -> words.add(one.text()));
        standings = new Standing[words.size() + 2];
        for (int i = 0; i < words.size(); i++) {
            standings[i] = standing(word.words().get(i), demand);
        }
        standings[words.size()] = Standing.OTHER;
        standings[words.size() + 1] = Standing.OTHER;
        endTaken = demand.words().contains(words.get(0));
        decisions = new DecisionTable(rules, standings.length * STANDINGS * (UntilDay.STATES + 1));
        comparisons = new Comparisons(demand.ask().aspect(), words, List.copyOf(demand.words()));
    }

    private static Standing standing(Word word, Demand.Words demand) {
        if (demand.words().isEmpty() || demand.words().contains(word.text())) {
            return Standing.TAKEN;
        }
        return word.like().stream().anyMatch(demand.words()::contains) ? Standing.LIKE : Standing.OTHER;
    }

    @Override
    Finding find(AssessmentContext context, Entry entry) {
        int stated = stated(entry);
        List<Discrepancy> cites = List.of();
        if (reading != null) {
            cites = reading.of(entry).rule().cites();
        }
        Decision decision = by(entry, context.today());
        return comparisons
                .of(stated < words.size() ? stated : -1)
                .finding(
                        context,
                        decision,
                        cites,
                        () -> List.of(reading == null ? entry.ref(field()) : reading.missing(entry)));
    }

    /** The place of the word that counts; one beyond the words if there is none, two beyond if none is known. */
    private int stated(Entry entry) {
        Optional<String> written = entry.text(word);
        int stated = written.isPresent() ? words.indexOf(written.get()) : -1;
        if (reading == null) {
            return stated < 0 ? words.size() + 1 : stated;
        }
        return switch (reading.of(entry).reading().reading()) {
            case AS_STATED, DOUBTFUL -> stated;
            // what is not asked for is ruled out whatever the other field
            case OPEN -> standings[stated] == Standing.TAKEN ? words.size() + 1 : stated;
            case LOWEST -> 0;
            case MISSING -> words.size() + 1;
            case NONE -> words.size();
        };
    }

    private Decision by(Entry entry, long day) {
        int stated = stated(entry);
        Standing plain = standings[stated];
        boolean doubtful = reading != null && reading.of(entry).reading().reading() == Reading.DOUBTFUL;
        Standing standing = doubtful && plain == Standing.TAKEN ? Standing.LIKE : plain;
        int state = until == null ? UntilDay.STATES : until.state(entry, day);
        int value = (stated * STANDINGS + standing.ordinal()) * (UntilDay.STATES + 1) + state;
        return decisions.get(
                value,
                () -> new WordAsked(word.name().chinese(), text(stated), standing, endTaken, UntilDay.of(state)));
    }

    private @Nullable String text(int stated) {
        if (stated > words.size()) {
            return null;
        }
        return stated == words.size() ? WordReading.NONE : words.get(stated);
    }

    @Override
    boolean moves() {
        return until != null;
    }

    @Override
    Verdict on(AssessmentContext context, Entry entry, long day) {
        return by(entry, day).judgement().verdict();
    }

    @Override
    void changes(Entry entry, Consumer<LocalDate> told) {
        if (until != null) {
            until.changes(entry, told);
        }
    }
}
