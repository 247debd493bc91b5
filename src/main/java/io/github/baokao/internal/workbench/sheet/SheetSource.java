package io.github.baokao.internal.workbench.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Sheets that are read row by row. */
interface SheetSource extends Closeable {

    /** Takes a row. */
    interface Rows {
        /** A row by its number, counted from 1, and its cells as texts. */
        void take(int number, List<String> cells);
    }

    /** The names of its sheets. */
    List<String> names() throws IOException;

    /** Reads a sheet. */
    void read(String sheet, Rows rows) throws IOException;
}
