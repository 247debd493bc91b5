package io.github.baokao.internal.policy.drl;

import java.util.List;
import java.util.Optional;

/**
 * A rule file and what could be read of it, whether it has a fault or not.
 *
 * @param path its path
 * @param packageName its package
 * @param imports the last words of its imports
 * @param rules its rules, those without a name left out
 */
public record WrittenFile(String path, Optional<Phrase> packageName, List<Phrase> imports, List<WrittenRule> rules) {
    /** Copies the lists. */
    public WrittenFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }
}
