package io.github.baokao.catalog;

import java.util.List;

/**
 * A document that the catalogue is made from.
 *
 * @param id its id
 * @param title its printed title
 * @param file the file name of its transcription
 * @param regions the ids of the regions it is for; empty if it is national
 * @param cite its short name in explanations
 */
public record Source(String id, String title, String file, List<String> regions, String cite) {
    /** Copies the lists. */
    public Source {
        regions = List.copyOf(regions);
    }
}
