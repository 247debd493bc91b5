package io.github.baokao.internal.drl;

import java.util.List;
import java.util.Optional;

/**
 * A rule, as far as it could be read.
 *
 * @param head its first token
 * @param name its name
 * @param metadata its notes
 * @param patterns the questions; one in a good rule
 * @param insertions the answers; one in a good rule
 */
record DrlRule(
        Token head,
        Optional<Token> name,
        List<Metadata> metadata,
        List<Pattern> patterns,
        List<Insertion> insertions) {}
