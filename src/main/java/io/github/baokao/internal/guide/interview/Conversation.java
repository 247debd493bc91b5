package io.github.baokao.internal.guide.interview;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.policy.read.ApplicationReader;
import io.github.baokao.internal.policy.read.TextFormat;
import io.github.baokao.internal.say.json.ApplicationJson;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.interview.Interview;
import io.github.baokao.interview.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An interview over the facts of one application. */
public final class Conversation implements Interview {
    /** What all states of an interview share. */
    private record Desk(
            Assessing assessing,
            ApplicationReader reader,
            NextQuestion questions,
            StatedAnswers answers,
            Wording wording) {}

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
        Desk desk = new Desk(
                assessing,
                reader,
                new NextQuestion(catalog, wording, new Relevance(assessing, catalog)),
                new StatedAnswers(catalog),
                wording);
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
        Application more =
                desk.answers().stated(application, question, value.strip()).orElseThrow(() -> refused(question));
        // read again, so that what contradicts another fact is refused
        String text = ApplicationJson.of(more, desk.answers().catalog().kinds()).text();
        Application read = desk.reader().read(text, TextFormat.JSON);
        boolean absent = question.at().field().isPresent()
                && !StatedAnswers.fact(read, question.at())
                        .has(question.at().field().get().id());
        return new Conversation(desk, read, absent ? asked(question) : leftOpen);
    }

    @Override
    public Interview leaveOpen() {
        return new Conversation(desk, application, asked(asked()));
    }

    private Set<String> asked(Question question) {
        Set<String> asked = new HashSet<>(leftOpen);
        asked.add(question.path());
        return Set.copyOf(asked);
    }

    private Question asked() {
        return next.orElseThrow(() -> new IllegalStateException("there is no question left"));
    }

    private InvalidApplicationException refused(Question question) {
        Wording wording = desk.wording();
        String expected = switch (question.kind()) {
            case COUNT -> wording.text("answer.count");
            case TEXT -> wording.text("answer.text");
            case CHOICE, FLAG -> wording.text("answer.choice", String.join("、", question.choices()));
            case DAY -> wording.text("answer.day");
            case NUMBER -> wording.text("answer.number");
        };
        return new InvalidApplicationException(List.of(new Fault(question.path(), expected)));
    }
}
