package io.github.baokao.catalog;

import io.github.baokao.term.ListEnding;
import java.util.List;

/**
 * A printed list of occupations or majors, entry by entry, beside its printed sentence.
 *
 * @param quote the sentence as printed
 * @param separator what stands between two entries
 * @param entries the entries, verbatim, in order, with repetitions
 * @param ending how it ends
 * @param classes the classes it ends in, with {@link ListEnding#CLASS}
 * @param compounds entries that run names together
 * @param misprints probable misprints
 * @param remarks names with something to say
 */
public record NameList(
        Quote quote,
        String separator,
        List<String> entries,
        ListEnding ending,
        List<String> classes,
        List<Compound> compounds,
        List<Misprint> misprints,
        List<NameNote> remarks) {
    /** Copies the lists. */
    public NameList {
        entries = List.copyOf(entries);
        classes = List.copyOf(classes);
        compounds = List.copyOf(compounds);
        misprints = List.copyOf(misprints);
        remarks = List.copyOf(remarks);
    }
}
