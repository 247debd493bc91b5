package io.github.baokao.internal.cases;

import java.util.List;

/**
 * Cases beside a programme.
 *
 * @param file the file
 * @param programme the id of the programme
 * @param cases its cases
 */
public record ProgrammeTable(String file, String programme, List<ProgrammeCase> cases) implements CaseTable {

    /** Copies the list. */
    public ProgrammeTable {
        cases = List.copyOf(cases);
    }
}
