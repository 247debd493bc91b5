package io.github.baokao.internal.workbench.sheet;

import java.util.List;

/**
 * A sheet of applications.
 *
 * @param name its name
 * @param path where its rows stand in an application; empty if each row is an application
 * @param keyed whether its first column names the application
 * @param columns its columns
 */
record Table(String name, String path, boolean keyed, List<Column> columns) {
    Table {
        columns = List.copyOf(columns);
    }

    /** The place of a cell as a clerk finds it, such as {@code 工作经历!C7}. */
    String cell(int column, int row) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return name + "!" + (column < 26 ? letter : (char) ('A' + column / 26 - 1) + letter) + row;
    }

    /** The place of a column's key in the sheet; the first column if it has none. */
    int column(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        return 0;
    }
}
