package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.Outlook;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;

/** Says when a condition will be satisfied by waiting alone, and until when. */
public final class OutlookText {

    private final Wording wording;

    /**
     * Says it in the words of a language.
     *
     * @param wording the words
     */
    public OutlookText(Wording wording) {
        this.wording = wording;
    }

    /**
     * When a condition will be satisfied.
     *
     * @param result the condition
     * @param asOf the day of signing
     * @return one sentence
     */
    public String of(ConditionResult result, LocalDate asOf) {
        Outlook outlook = result.outlook();
        String first = outlook.earliest().map(LocalDate::toString).orElse("");
        String sentence = switch (outlook.prospect()) {
            case NOW -> wording.text("outlook.now", asOf);
            case LATER -> wording.text(later(result.verdict()), first);
            case NEVER -> wording.text("outlook.never");
            case NOT_KNOWN -> wording.text(open(result.verdict()));
        };
        return outlook.until()
                .map(day -> sentence + wording.text("why.separator") + wording.text("outlook.until", day))
                .orElse(sentence);
    }

    /** What is open or under review today may be settled by then whatever comes of it. */
    private static String later(Verdict verdict) {
        return switch (verdict) {
            case NEEDS_REVIEW -> "outlook.later-reviewed";
            case UNDETERMINED -> "outlook.later-undetermined";
            case NOT_SATISFIED, SATISFIED -> "outlook.later";
        };
    }

    private static String open(Verdict verdict) {
        return switch (verdict) {
            case NEEDS_REVIEW -> "outlook.review";
            case UNDETERMINED -> "outlook.not-known";
            case NOT_SATISFIED, SATISFIED -> "outlook.open-later";
        };
    }
}
