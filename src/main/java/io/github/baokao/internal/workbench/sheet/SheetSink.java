package io.github.baokao.internal.workbench.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Takes sheets, one after the other, row by row. */
interface SheetSink extends Closeable {

    /** Begins a sheet, with its headings. */
    void sheet(String name, List<String> headings) throws IOException;

    /** Adds a row; the colour fills its second cell. */
    void row(List<String> cells, Tint tint) throws IOException;

    /** Ends the last sheet. */
    void finish() throws IOException;
}
