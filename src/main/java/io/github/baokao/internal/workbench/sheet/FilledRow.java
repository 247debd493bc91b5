package io.github.baokao.internal.workbench.sheet;

import java.util.List;

/**
 * A row that states something.
 *
 * @param number its number, counted from 1
 * @param cells its cells in the order of the table's columns; empty where nothing stands
 */
record FilledRow(int number, List<String> cells) {
    FilledRow {
        cells = List.copyOf(cells);
    }

    /** What stands first: the key of the application. */
    String id() {
        return cells.get(0);
    }
}
