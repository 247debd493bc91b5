package io.github.baokao.internal.workbench.sheet;

import java.util.List;

/**
 * A row that states something.
 *
 * @param number its number, counted from 1
 * @param cells its cells in the order of the table's columns; empty where nothing stands
 * @param headings the table's columns in the order of the file, which its owner may have changed; -1 for what is no column
 */
record FilledRow(int number, List<String> cells, List<Integer> headings) {
    FilledRow {
        cells = List.copyOf(cells);
        headings = List.copyOf(headings);
    }

    /** The place of one of its cells in a table, the first one's where the file has no such column. */
    String cell(Table table, int column) {
        return table.cell(Math.max(0, headings.indexOf(column)), number);
    }

    /** What stands first: the key of the application. */
    String id() {
        return cells.get(0);
    }
}
