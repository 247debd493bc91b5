package io.github.baokao.cli;

import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Condition;
import io.github.baokao.internal.say.text.Lines;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.interview.Interview;
import io.github.baokao.interview.Question;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Holds an interview line by line: a question, an answer, and again where the answer was no good. */
final class Dialogue {

    private static final String LEAVE_OPEN = "?";
    private static final String LEAVE_OPEN_WIDE = "\uFF1F";
    private static final String BACK = "<";
    private static final String BACK_WIDE = "\uFF1C";

    private final Console console;
    private final Wording wording;
    private final BufferedReader in;
    private final Deque<Interview> before = new ArrayDeque<>();

    Dialogue(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
        // decodes whatever comes: a bad byte makes a bad answer, which is asked for again
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    }

    /** Asks until nothing is left to ask or nobody answers any more. */
    Interview hold(Interview interview) {
        Interview state = interview;
        for (Optional<Question> next = state.next(); next.isPresent(); next = state.next()) {
            show(before.size() + 1, next.get(), state);
            Optional<Interview> answered = answered(state, next.get());
            if (answered.isEmpty()) {
                print(wording.text("dialogue.ended"));
                return state;
            }
            state = answered.get();
        }
        print(wording.text(before.isEmpty() ? "dialogue.nothing" : "dialogue.done"));
        return state;
    }

    private void show(int number, Question question, Interview state) {
        List<String> conditions = state.assessment().conditions().stream()
                .map(result -> result.condition())
                .filter(condition -> question.settles().contains(condition.id()))
                .map(Condition::number)
                .map(printed -> wording.text("condition", printed))
                .toList();
        Lines lines = new Lines(console.width())
                .add(0, wording.text("dialogue.question", number, wording.list(conditions)))
                .add(2, question.text());
        for (int i = 0; i < question.choices().size(); i++) {
            lines.add(4, letter(i) + "  ", question.choices().get(i));
        }
        console.out().print(lines);
    }

    /** The next state; empty if the input has ended. */
    private Optional<Interview> answered(Interview state, Question question) {
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            String answer = line.get();
            if (answer.equals(BACK) || answer.equals(BACK_WIDE)) {
                return Optional.of(before.isEmpty() ? state : before.pop());
            }
            try {
                boolean open = answer.equals(LEAVE_OPEN) || answer.equals(LEAVE_OPEN_WIDE);
                Interview next = open ? state.leaveOpen() : state.answer(meant(answer, question));
                before.push(state);
                return Optional.of(next);
            } catch (InvalidApplicationException e) {
                e.faults().stream().map(Fault::message).forEach(this::print);
            }
        }
        return Optional.empty();
    }

    /** A letter stands for the choice that it heads: a number would be taken for a level. */
    private static String meant(String answer, Question question) {
        for (int i = 0; i < question.choices().size(); i++) {
            if (answer.equalsIgnoreCase(letter(i))) {
                return question.choices().get(i);
            }
        }
        return answer;
    }

    private static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }

    private Optional<String> line() {
        console.out().print("> ");
        console.out().flush();
        try {
            Optional<String> line = Optional.ofNullable(in.readLine()).map(String::strip);
            if (!console.keyboard()) {
                // nobody typed it where the questions are shown
                console.out().print(line.map(this::shown).orElse("") + "\n");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown(String answer) {
        return answer.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void print(String text) {
        console.out().print(new Lines(console.width()).add(0, text));
    }
}
