package io.github.baokao.internal.text;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says what is to be known of a document beside its printed requirements. */
public final class DocumentText {

    /** How the ids of the discrepancies end that say that a source prints no documents. */
    private static final String NOT_PUBLISHED = "documents-not-published";

    private final Messages messages;

    /**
     * Says it in a language.
     *
     * @param messages the texts
     */
    public DocumentText(Messages messages) {
        this.messages = messages;
    }

    /**
     * What stands in the place of a list of documents that no source prints.
     *
     * @return the sentence
     */
    public String notPublished() {
        return messages.text("document.not-published");
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
     * @param guide the guide that asks for it
     * @return sentences, perhaps none
     */
    public List<String> treatment(RequiredDocument document, Source guide) {
        List<String> sentences = new ArrayList<>();
        switch (document.treatment()) {
            case AS_PRINTED, LEFT_OUT -> {}
            case REPLACED -> sentences.add(messages.text("document.replaced"));
            case NOT_YET_HELD -> sentences.add(messages.text("document.not-yet-held"));
            case EITHER -> sentences.add(messages.text("document.either"));
        }
        document.conflicting().ifPresent(text -> sentences.add(messages.text("document.conflicting", text)));
        document.substitutes().forEach(substitute -> sentences.add(substitute(substitute, guide)));
        return sentences;
    }

    /**
     * The discrepancies that a document or one of its requirements cites.
     *
     * @param document the document
     * @return each once, the document's own first
     */
    public static Set<Discrepancy> cites(RequiredDocument document) {
        Set<Discrepancy> cites = new LinkedHashSet<>(document.cites());
        document.requirements().stream().map(Requirement::cite).forEach(cite -> cite.ifPresent(cites::add));
        return cites;
    }

    /**
     * Everything that is to be said of the documents of a condition, in plain sentences, for JSON.
     *
     * @param document one of the documents
     * @param result the condition
     * @return sentences, perhaps none
     */
    public List<String> notes(RequiredDocument document, ConditionResult result) {
        List<String> notes =
                new ArrayList<>(treatment(document, result.condition().at().source()));
        cites(document).forEach(cite -> notes.add(cite.summary()));
        return notes;
    }

    private String substitute(Substitute substitute, Source guide) {
        Source source = substitute.quote().at().source();
        String place =
                messages.text("place", source.cite(), substitute.quote().at().place());
        return messages.text(
                source.equals(guide) ? "document.substitute" : "document.substitute.elsewhere",
                messages.word(substitute.tier()),
                substitute.document().title(),
                place);
    }
}
