package io.github.baokao.fact;

/**
 * Is the file of a document in a format that the registration page takes? (file-formats.drl)
 *
 * @param picture whether it is a picture as a camera makes it
 * @param namedSo whether its name ends accordingly
 */
public record FormatAsked(boolean picture, boolean namedSo) implements RuleQuestion {}
