package io.github.baokao.internal.workbench.cases;

import io.github.baokao.diagnostic.Span;
import java.util.List;

/**
 * What came of a case.
 *
 * @param at where the case stands
 * @param title what it is called
 * @param failures what was expected and what was found, in Chinese; empty if it passed
 */
public record CaseResult(Span at, String title, List<String> failures) {

    /** Copies the list. */
    public CaseResult {
        failures = List.copyOf(failures);
    }

    /**
     * Whether everything came out as expected.
     *
     * @return true if there is no failure
     */
    public boolean passed() {
        return failures.isEmpty();
    }

    /**
     * The result as it is shown to a person.
     *
     * @return position, title and one line for each failure
     */
    public String render() {
        StringBuilder text = new StringBuilder().append(at).append("：").append(title);
        failures.forEach(failure -> text.append("\n    ").append(failure));
        return text.toString();
    }
}
