package io.github.baokao.workbench;

import io.github.baokao.Eligibility;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.policy.read.Uninterrupted;
import io.github.baokao.internal.workbench.lint.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What those need who maintain a policy, and who check one before they use it. Not in the jar that is embedded, but in one of its own. */
public final class Workbench {
    private Workbench() {}

    /**
     * Finds everything that is wrong with the policy of a directory, in catalogue, rules and case tables at once: what
     * {@link Eligibility#load(Path)} refuses, and what it cannot see, such as list entries that are not those of the printed sentence beside them.
     *
     * @param directory the directory that has {@code catalog/} and {@code rules/} in it
     * @return every fault by file, line and column; empty if nothing is wrong
     */
    public static List<Diagnostic> validate(Path directory) {
        return Uninterrupted.call(
                () -> Validation.of(directory, Optional.empty()).diagnostics());
    }

    /**
     * Finds everything that is wrong with the policy of a directory, and every quoted text that does not stand in its source, character
     * by character. Line breaks with the white space around them and {@code **} are left out of the comparison, other white space
     * counts as one space.
     *
     * @param directory the directory that has {@code catalog/} and {@code rules/} in it
     * @param sources the directory with the source documents, under the names that {@code sources.yaml} gives them
     * @return every fault by file, line and column; empty if nothing is wrong
     */
    public static List<Diagnostic> validate(Path directory, Path sources) {
        return Uninterrupted.call(
                () -> Validation.of(directory, Optional.of(sources)).diagnostics());
    }
}
