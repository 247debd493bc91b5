package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.catalog.NameList;
import io.github.baokao.internal.text.FactText;
import io.github.baokao.internal.text.Language;
import io.github.baokao.internal.text.Messages;
import io.github.baokao.internal.text.OpenReview;
import io.github.baokao.internal.text.PrintedLists;
import io.github.baokao.internal.text.Review;
import io.github.baokao.internal.text.ReviewText;
import io.github.baokao.internal.text.TermId;
import io.github.baokao.internal.text.Wording;
import java.io.IOException;
import java.util.List;

/** Writes what a person must judge of a condition. */
final class ReviewWriter {

    private static final Wording WORDING = new Wording(Messages.in(Language.CHINESE));
    /** Names facts by their place in the lists; what is stated of them is not needed for that. */
    private static final FactText FACTS =
            new FactText(WORDING, Candidate.builder().build());

    private ReviewWriter() {}

    static void reviews(JsonGenerator json, ConditionResult result, PrintedLists lists) throws IOException {
        json.writeArrayFieldStart("review");
        List<Review> reviews =
                OpenReview.of(result).isEmpty() ? List.of() : new ReviewText(WORDING, FACTS, lists).of(result);
        for (Review review : reviews) {
            json.writeStartObject();
            json.writeStringField("path", review.path());
            Json.term(json, "aspect", review.aspect());
            Json.field(json, "name", review.name());
            json.writeArrayFieldStart("lists");
            for (NameList list : review.lists()) {
                json.writeStartObject();
                Json.constant(json, "place", WORDING.place(list.quote().at()));
                Json.constant(json, "ending", Review.ending(list));
                json.writeEndObject();
            }
            json.writeEndArray();
            Json.field(json, "ruling", review.ruling().map(TermId::of));
            json.writeStringField("text", review.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
