package io.github.baokao.assessment;

import io.github.baokao.term.EntryMatch;
import java.util.List;
import java.util.Optional;

/**
 * How a major was matched.
 *
 * @param stated the major stated
 * @param entry how it was found in the lists that serve the school
 * @param lists the headings of those lists
 */
public record MajorEvidence(Optional<String> stated, EntryMatch entry, List<String> lists) implements Evidence {
    /** Copies the lists. */
    public MajorEvidence {
        lists = List.copyOf(lists);
    }
}
