package io.github.baokao.assessment;

import java.util.List;

/**
 * The documents of a condition.
 *
 * @param published whether the source prints any; if not, what to bring is not known
 * @param documents the documents in printed order
 */
public record DocumentList(boolean published, List<RequiredDocument> documents) {
    /** Copies the lists. */
    public DocumentList {
        documents = List.copyOf(documents);
    }
}
