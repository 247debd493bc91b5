package io.github.baokao.internal.interview;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.json.ApplicationJson;
import io.github.baokao.internal.policy.ApplicationReader;
import io.github.baokao.internal.policy.Format;
import io.github.baokao.internal.text.Language;
import io.github.baokao.internal.text.Messages;
import io.github.baokao.internal.text.Wording;
import io.github.baokao.interview.Interview;
import io.github.baokao.interview.Question;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An interview over the facts of one application. */
public final class Conversation implements Interview {
    private static final int MOST_ENTRIES = 20;
    private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

    /** What all states of an interview share. */
    private record Desk(Assessing assessing, ApplicationReader reader, Questions questions, Wording wording) {}

    /** Assesses an application. */
    @FunctionalInterface
    public interface Assessing {
        /** The result for an application. */
        Assessment assess(Application application);
    }

    private final Desk desk;
    private final Application application;
    private final Assessment assessment;
    private final Set<String> leftOpen;
    private final Optional<Question> next;

    private Conversation(Desk desk, Application application, Set<String> leftOpen) {
        this.desk = desk;
        this.application = application;
        this.leftOpen = leftOpen;
        assessment = desk.assessing().assess(application);
        next = desk.questions().next(application, assessment, leftOpen);
    }

    /** An interview that begins with the facts of an application. */
    public static Interview about(
            Application application, Assessing assessing, ApplicationReader reader, Catalog catalog) {
        Wording wording = new Wording(Messages.in(Language.CHINESE), catalog);
        Desk desk = new Desk(assessing, reader, new Questions(catalog, wording), wording);
        return new Conversation(desk, application, Set.of());
    }

    @Override
    public Application application() {
        return application;
    }

    @Override
    public Assessment assessment() {
        return assessment;
    }

    @Override
    public Optional<Question> next() {
        return next;
    }

    @Override
    public Interview answer(String value) {
        Question question = asked();
        String answer = value.strip();
        ApplicationJson facts = ApplicationJson.of(application);
        ApplicationJson more = switch (question.kind()) {
            case COUNT -> facts.withEntries(question.path(), count(question, answer));
            case DAY -> facts.withText(question.path(), checked(question, answer, this::isDay));
            case CHOICE -> facts.withText(question.path(), checked(question, answer, question.choices()::contains));
            case TEXT -> facts.withText(question.path(), checked(question, answer, text -> !text.isEmpty()));
        };
        return new Conversation(desk, desk.reader().read(more.text(), Format.JSON), leftOpen);
    }

    @Override
    public Interview leaveOpen() {
        Set<String> open = new HashSet<>(leftOpen);
        open.add(asked().path());
        return new Conversation(desk, application, Set.copyOf(open));
    }

    private Question asked() {
        return next.orElseThrow(() -> new IllegalStateException("there is no question left"));
    }

    private int count(Question question, String answer) {
        if (COUNT.matcher(answer).matches() && Integer.parseInt(answer) <= MOST_ENTRIES) {
            return Integer.parseInt(answer);
        }
        throw refused(question);
    }

    private interface Test {
        boolean passes(String answer);
    }

    private String checked(Question question, String answer, Test test) {
        if (test.passes(answer)) {
            return answer;
        }
        throw refused(question);
    }

    private boolean isDay(String answer) {
        try {
            return !PartialDate.parse(answer).monthOnly();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private InvalidApplicationException refused(Question question) {
        Wording wording = desk.wording();
        String expected = switch (question.kind()) {
            case COUNT -> wording.text("answer.count");
            case TEXT -> wording.text("answer.text");
            case CHOICE -> wording.text("answer.choice", String.join("、", question.choices()));
            case DAY -> wording.text("answer.day");
        };
        return new InvalidApplicationException(List.of(new Fault(question.path(), expected)));
    }
}
