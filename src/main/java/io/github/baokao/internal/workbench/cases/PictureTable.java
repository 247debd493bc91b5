package io.github.baokao.internal.workbench.cases;

import java.util.List;

/**
 * Cases beside a picture.
 *
 * @param file the file
 * @param cases its cases
 */
public record PictureTable(String file, List<PictureCase> cases) implements CaseTable {

    /** Where the files of such tables are. */
    static final String FOLDER = "catalog/pictures/";

    /** Copies the list. */
    public PictureTable {
        cases = List.copyOf(cases);
    }
}
