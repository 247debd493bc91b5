package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.catalog.NameList;
import io.github.baokao.internal.say.text.FactText;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.PrintedLists;
import io.github.baokao.internal.say.text.Review;
import io.github.baokao.internal.say.text.ReviewText;
import io.github.baokao.internal.say.text.TermId;
import io.github.baokao.internal.say.text.Wording;
import java.io.IOException;

/** Writes what a person must judge of a condition. */
final class ReviewWriter {

    private static final Wording WORDING = new Wording(Messages.in(Language.CHINESE));
    /** Names facts by their place in the lists; what is stated of them is not needed for that. */
    private static final FactText FACTS =
            new FactText(WORDING, Candidate.builder().build());

    private ReviewWriter() {}

    /** Says what is to be judged of one result, as often as it is asked. */
    static ReviewText texts(Assessment assessment) {
        return new ReviewText(WORDING, FACTS, PrintedLists.of(assessment));
    }

    static void reviews(JsonGenerator json, ConditionResult result, ReviewText texts) throws IOException {
        json.writeArrayFieldStart("review");
        for (Review review : texts.of(result)) {
            // conditions repeat them
            Json.again(json, review, some -> review(some, review));
        }
        json.writeEndArray();
    }

    private static void review(JsonGenerator json, Review review) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", review.at().path());
        Json.constant(json, "aspect", review.aspect().id());
        Json.field(json, "name", review.name());
        json.writeArrayFieldStart("lists");
        for (NameList list : review.lists()) {
            Json.once(json, list, list.quote(), some -> list(some, list));
        }
        json.writeEndArray();
        Json.field(json, "ruling", review.ruling().map(TermId::of));
        json.writeStringField("text", review.text());
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, NameList list) throws IOException {
        json.writeStartObject();
        json.writeStringField("place", WORDING.place(list.quote().at()));
        json.writeStringField("ending", Review.ending(list));
        json.writeEndObject();
    }
}
