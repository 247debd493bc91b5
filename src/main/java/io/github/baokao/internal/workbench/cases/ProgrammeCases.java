package io.github.baokao.internal.workbench.cases;

import java.util.List;

/**
 * Cases beside a programme.
 *
 * @param file the file
 * @param programme the id of the programme
 * @param exemptions the kinds of cases that conditions cannot have
 * @param cases its cases
 */
public record ProgrammeCases(String file, String programme, List<Exemption> exemptions, List<ProgrammeCase> cases)
        implements CaseTable {

    /** Copies the lists. */
    public ProgrammeCases {
        exemptions = List.copyOf(exemptions);
        cases = List.copyOf(cases);
    }
}
