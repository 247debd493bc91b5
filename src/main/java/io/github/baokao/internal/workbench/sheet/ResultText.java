package io.github.baokao.internal.workbench.sheet;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.text.FactText;
import io.github.baokao.internal.say.text.MissingText;
import io.github.baokao.internal.say.text.PrintedLists;
import io.github.baokao.internal.say.text.Review;
import io.github.baokao.internal.say.text.ReviewText;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.Treatment;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A result in the cells of a row. */
final class ResultText {
    private static final String LINE = "\n";

    private final Wording wording;
    private final Assessment assessment;
    private final FactText facts;
    private final ReviewText reviews;

    ResultText(Wording wording, Application application, Assessment assessment) {
        this.wording = wording;
        this.assessment = assessment;
        facts = new FactText(wording, application.candidate());
        reviews = new ReviewText(wording, facts, PrintedLists.of(assessment));
    }

    /** The headings of the row. */
    static List<String> headings(Wording wording) {
        return Stream.of(
                        "sheet.id",
                        "sheet.verdict",
                        "sheet.conditions",
                        "sheet.first-day",
                        "sheet.missing",
                        "sheet.papers",
                        "sheet.review",
                        "sheet.faults")
                .map(key -> wording.text(key))
                .toList();
    }

    List<String> cells(String id) {
        List<ConditionResult> satisfied = assessment.conditions().stream()
                .filter(result -> result.verdict() == Verdict.SATISFIED)
                .toList();
        return List.of(
                id,
                wording.word(assessment.verdict()),
                satisfied.stream().map(result -> result.condition().number()).collect(Collectors.joining("、")),
                assessment.conditions().stream()
                        .flatMap(result -> result.outlook().earliest().stream())
                        .min(LocalDate::compareTo)
                        .map(LocalDate::toString)
                        .orElse(""),
                satisfied.isEmpty() ? each(result -> missing(result)) : "",
                satisfied.stream().findFirst().map(this::papers).orElse(""),
                satisfied.isEmpty() ? each(result -> reviews.of(result).stream().map(Review::text)) : "",
                "");
    }

    /** What a person must judge, where it is still of use. */
    List<Review> reviews() {
        return assessment.conditions().stream()
                .flatMap(result -> reviews.of(result).stream())
                .distinct()
                .toList();
    }

    private Stream<String> missing(ConditionResult result) {
        return new MissingText(wording, facts).of(result.missing(), "page.missing").stream();
    }

    private String each(Function<ConditionResult, Stream<String>> what) {
        return assessment.conditions().stream().flatMap(what).distinct().collect(Collectors.joining(LINE));
    }

    private String papers(ConditionResult result) {
        if (!result.documents().published()) {
            return wording.text("document.not-published");
        }
        return result.documents().documents().stream()
                .flatMap(one -> paper(one).stream())
                .collect(Collectors.joining(LINE));
    }

    private Optional<String> paper(RequiredDocument paper) {
        return switch (paper.treatment()) {
            case LEFT_OUT -> Optional.empty();
            case AS_PRINTED -> Optional.of(paper.title());
            case REPLACED, NOT_YET_HELD, EITHER -> Optional.of(marked(paper.title(), paper.treatment()));
        };
    }

    private String marked(String title, Treatment treatment) {
        return wording.text("sheet.paper", title, wording.word(treatment));
    }
}
