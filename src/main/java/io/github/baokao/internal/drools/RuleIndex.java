package io.github.baokao.internal.drools;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.PolicyRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What the texts of rules say of them: name, file, quotation and citation. */
final class RuleIndex {
    private RuleIndex() {}

    /** The rules of files without a fault, in the order of the files and in theirs. */
    static Map<String, PolicyRule> of(SortedMap<String, String> files, Catalog catalog) {
        Map<String, PolicyRule> rules = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            Optional<String> name = Optional.empty();
            Optional<String> quote = Optional.empty();
            Optional<String> cite = Optional.empty();
            for (String line : text.lines().toList()) {
                if (line.startsWith("rule ")) {
                    name = quoted(line);
                    quote = Optional.empty();
                    cite = Optional.empty();
                } else if (line.startsWith("@quote")) {
                    quote = quoted(line);
                } else if (line.startsWith("@cite")) {
                    cite = quoted(line);
                } else if (line.startsWith("when") && name.isPresent()) {
                    List<Discrepancy> cites =
                            cite.flatMap(catalog::discrepancy).stream().toList();
                    rules.put(name.get(), new PolicyRule(name.get(), path, quote, cites));
                }
            }
        });
        return rules;
    }

    private static Optional<String> quoted(String line) {
        return Optional.of(line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')));
    }
}
