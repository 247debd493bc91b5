package io.github.baokao.internal.workbench.cases;

import java.util.List;

/** The cases of one file, all beside the same programme, rule file or picture. */
public sealed interface CaseTable permits PictureTable, ProgrammeCases, RuleTable {

    /**
     * The file.
     *
     * @return its path, such as {@code rules/work.cases.yaml}
     */
    String file();

    /**
     * Its cases.
     *
     * @return the cases in the order of the file
     */
    List<? extends PolicyCase> cases();
}
