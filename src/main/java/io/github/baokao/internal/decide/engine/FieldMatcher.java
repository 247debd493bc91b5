package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Finding;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Field;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Holds a field of facts against what is asked of it: it prepares what the rules are asked, and keeps what they compared. */
abstract class FieldMatcher {
    private final Ask ask;
    private final int number;

    /** What is asked, and its number among everything asked of the kind. */
    FieldMatcher(Ask ask, int number) {
        this.ask = ask;
        this.number = number;
    }

    int number() {
        return number;
    }

    Aspect aspect() {
        return ask.aspect();
    }

    Field field() {
        return ask.field();
    }

    /** What is found of a fact on the day of signing. */
    abstract Finding find(AssessmentContext context, Entry entry);

    /** Whether the passing of time may change what is found. */
    boolean moves() {
        return false;
    }

    /** The verdict by another day; asked only if it moves. */
    Verdict on(AssessmentContext context, Entry entry, long day) {
        return entry.finding(this, context).verdict();
    }

    /** Tells the days on which the passing of time changes what is found. */
    void changes(Entry entry, Consumer<LocalDate> told) {}
}
