package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A DRL file, as far as it could be read.
 *
 * @param source the text
 * @param words every word in it
 * @param packageName the tokens of its package; empty if it has none
 * @param imports the last words of its imports
 * @param rules its rules
 */
record RuleFile(
        SourceText source, Set<String> words, List<Token> packageName, List<Token> imports, List<DrlRule> rules) {

    /** Every word of a text, types and fields in any case: they are of ASCII letters. */
    static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split("\\W+")));
    }

    /** What it says, for those who do not check it. */
    WrittenFile asWritten() {
        return new WrittenFile(
                source.file(),
                packageName.isEmpty() ? Optional.empty() : Optional.of(Phrase.of(source, packageName)),
                imports.stream().map(token -> Phrase.of(source, token)).toList(),
                written());
    }

    /** The rules that have a name. */
    List<WrittenRule> written() {
        return rules.stream()
                .flatMap(rule -> rule.name().stream().map(name -> new WrittenRule(source, rule, name)))
                .toList();
    }
}
