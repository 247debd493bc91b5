package io.github.baokao.internal.workbench.cases;

import java.util.List;

/**
 * Cases beside a rule file.
 *
 * @param file the file
 * @param cases its cases
 */
public record RuleTable(String file, List<RuleCase> cases) implements CaseTable {

    /** Copies the list. */
    public RuleTable {
        cases = List.copyOf(cases);
    }

    /**
     * The rule file that it stands beside.
     *
     * @return its path, such as {@code rules/work.drl}
     */
    public String rules() {
        return file.substring(0, file.length() - CaseFiles.ENDING.length()) + ".drl";
    }
}
