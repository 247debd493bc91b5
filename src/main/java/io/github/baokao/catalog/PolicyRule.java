package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A rule of the DRL that decided something.
 *
 * @param name its name, a Chinese sentence
 * @param file the DRL file it stands in
 * @param quote the wording of the source it rests on
 * @param cites the discrepancies it cites
 */
public record PolicyRule(String name, String file, Optional<String> quote, List<Discrepancy> cites) {
    /** Copies the lists. */
    public PolicyRule {
        cites = List.copyOf(cites);
    }
}
