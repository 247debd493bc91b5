package io.github.baokao.internal.drl;

import io.github.baokao.internal.document.SourceText;
import java.util.List;
import java.util.Set;

/**
 * A DRL file, as far as it could be read.
 *
 * @param source the text
 * @param words every word in it
 * @param imports the last words of its imports
 * @param rules its rules
 */
record RuleFile(SourceText source, Set<String> words, List<Token> imports, List<DrlRule> rules) {}
