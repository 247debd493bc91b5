package io.github.baokao.assessment;

import io.github.baokao.catalog.Discrepancy;
import java.util.List;

/**
 * The documents of a condition.
 *
 * @param published whether the source prints any; if not, what to bring is not known
 * @param documents the documents in printed order
 * @param cites what is to be said of any of them
 */
public record DocumentList(boolean published, List<RequiredDocument> documents, List<Discrepancy> cites) {
    /** Copies the lists. */
    public DocumentList {
        documents = List.copyOf(documents);
        cites = List.copyOf(cites);
    }
}
