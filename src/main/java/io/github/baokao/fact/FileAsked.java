package io.github.baokao.fact;

import io.github.baokao.term.Treatment;

/**
 * Is the file of a document good? (files.drl)
 *
 * @param treatment what becomes of the document
 * @param present whether there is a file
 * @param examined whether it was looked at: what is too large is not
 * @param readable whether it can be read to its end
 * @param blank whether it shows nothing
 * @param repeated whether the same file stands for another paper
 */
public record FileAsked(
        Treatment treatment, boolean present, boolean examined, boolean readable, boolean blank, boolean repeated)
        implements RuleQuestion {}
