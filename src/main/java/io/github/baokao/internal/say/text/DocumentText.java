package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import io.github.baokao.term.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is to be known of a document beside its printed requirements. */
public final class DocumentText {

    /** How the ids of the discrepancies end that say that a source prints no documents. */
    private static final String NOT_PUBLISHED = "documents-not-published";

    private final Wording wording;

    /**
     * Says it in the words of a language.
     *
     * @param wording the words
     */
    public DocumentText(Wording wording) {
        this.wording = wording;
    }

    /**
     * What stands in the place of a list of documents that no source prints.
     *
     * @return the sentence
     */
    public String notPublished() {
        return wording.text("document.not-published");
    }

    /**
     * What is to be said where a condition's source prints no documents.
     *
     * @param condition the condition
     * @return the discrepancies that say so
     */
    public static List<Discrepancy> notPublished(Condition condition) {
        return condition.cites().stream()
                .filter(cite -> cite.id().endsWith(NOT_PUBLISHED))
                .toList();
    }

    /**
     * What becomes of a document for this person, how the guide contradicts itself, and what is, or elsewhere would be, taken in
     * its place.
     *
     * @param document the document
     * @param condition the condition that asks for it
     * @return sentences, perhaps none
     */
    public List<String> treatment(RequiredDocument document, Condition condition) {
        List<String> sentences = new ArrayList<>();
        switch (document.treatment()) {
            case AS_PRINTED, LEFT_OUT -> {}
            case REPLACED -> replaced(document, condition).forEach(sentences::add);
            case NOT_YET_HELD -> sentences.add(wording.text("document.not-yet-held"));
            case EITHER -> sentences.add(wording.text("document.either"));
        }
        document.conflicting().ifPresent(text -> sentences.add(wording.text("document.conflicting", text)));
        if (document.treatment() != Treatment.REPLACED) {
            Source guide = condition.at().source();
            document.substitutes().forEach(substitute -> sentences.add(substitute(substitute, guide)));
        }
        return sentences;
    }

    /**
     * The line of the document that another one is taken in place of.
     *
     * @param document a document
     * @param condition the condition that asks for it
     * @return the line as printed; empty if the document stands for itself
     */
    public static Optional<String> replaces(RequiredDocument document, Condition condition) {
        if (document.treatment() != Treatment.REPLACED) {
            return Optional.empty();
        }
        return condition.documents().orElse(List.of()).stream()
                .filter(asked -> asked.document().substitutes().stream().anyMatch(document.substitutes()::contains))
                .findFirst()
                .map(asked -> title(asked, condition.at().source()));
    }

    /**
     * What a condition calls a document.
     *
     * @param asked the document as the condition asks for it
     * @param guide the condition's source
     * @return the words of the condition, else of the guide, else its usual title
     */
    public static String title(ConditionDocument asked, Source guide) {
        return asked.printed()
                .or(() -> asked.document().printedBy(guide).map(PrintedDocument::title))
                .orElse(asked.document().title());
    }

    /** What it is taken in place of, and the sentence of the guide that says so. */
    private Stream<String> replaced(RequiredDocument document, Condition condition) {
        String title = replaces(document, condition).orElse(document.document().title());
        return document.substitutes().stream()
                .map(Substitute::quote)
                .distinct()
                .map(quote -> wording.text("document.replaced", title, quote.text(), wording.place(quote.at())));
    }

    /**
     * Everything that is to be said of the documents of a condition, in plain sentences, for JSON.
     *
     * @param document one of the documents
     * @param condition the condition
     * @return sentences, perhaps none
     */
    public List<String> notes(RequiredDocument document, Condition condition) {
        List<String> notes = new ArrayList<>(treatment(document, condition));
        document.cites().forEach(cite -> notes.add(cite.summary()));
        return notes;
    }

    private String substitute(Substitute substitute, Source guide) {
        Source source = substitute.quote().at().source();
        String place = wording.place(substitute.quote().at());
        return wording.text(
                source.equals(guide) ? "document.substitute" : "document.substitute.elsewhere",
                wording.word(substitute.tier()),
                substitute.document().title(),
                place);
    }
}
