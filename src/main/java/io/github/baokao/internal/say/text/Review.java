package io.github.baokao.internal.say.text;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.NameList;
import io.github.baokao.term.RulingKind;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person must judge.
 *
 * @param at the fact
 * @param aspect what about it
 * @param name the name in question
 * @param lists the printed lists that do not have it
 * @param ruling the kind of ruling that would settle it; empty if none would
 * @param text all of this in words, with who may decide
 */
public record Review(
        FactRef at,
        Aspect aspect,
        Optional<String> name,
        List<NameList> lists,
        Optional<RulingKind> ruling,
        String text) {
    /** Copies the lists. */
    public Review {
        lists = List.copyOf(lists);
    }

    /** Without the lists, which are long. */
    @Override
    public int hashCode() {
        return 31 * at.index() + text.hashCode();
    }

    /**
     * How a list ends in print.
     *
     * @param list one of the lists
     * @return its end, from its last entry on
     */
    public static String ending(NameList list) {
        return PrintedLists.ending(list);
    }
}
