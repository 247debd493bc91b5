package io.github.baokao.internal.workbench.sheet;

import io.github.baokao.catalog.FieldType;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the rows of a table: the columns by their headings, in whatever order; the row of the example is left out. */
final class FilledTable {
    /** A column that begins so is the clerk's own. */
    private static final String NOTE = "备注";

    private final Table table;
    private final String example;

    /** Names and words come again and again. */
    private final Map<String, String> known = new HashMap<>();

    FilledTable(Table table, String example) {
        this.table = table;
        this.example = example;
    }

    void read(SheetSource source, Consumer<FilledRow> rows) throws IOException {
        List<Integer> order = new ArrayList<>();
        source.read(table.name(), (number, cells) -> {
            if (order.isEmpty()) {
                order.addAll(order(number, cells));
                return;
            }
            FilledRow row = row(number, cells, order);
            boolean blank = row.cells().stream().allMatch(String::isEmpty);
            if (!blank && !(table.keyed() && row.id().equals(example))) {
                rows.accept(row);
            }
        });
    }

    private List<Integer> order(int number, List<String> headings) {
        List<Integer> order = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = clean(headings.get(i));
            int place = place(heading);
            if (place < 0 && !heading.isEmpty() && !heading.startsWith(NOTE)) {
                throw new SheetFault(table.cell(i, number) + "：没有叫“" + heading + "”的列，应为"
                        + String.join(
                                "、",
                                table.columns().stream().map(Column::heading).toList())
                        + "；自己的列请以“" + NOTE + "”开头");
            }
            if (place >= 0 && !seen.add(heading)) {
                throw new SheetFault(table.cell(i, number) + "：“" + heading + "”这一列有两个");
            }
            order.add(place);
        }
        if (table.keyed() && !order.contains(0)) {
            throw new SheetFault(
                    table.cell(0, number) + "：缺“" + table.columns().get(0).heading() + "”这一列");
        }
        return order;
    }

    private int place(String heading) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).heading().equals(heading)) {
                return i;
            }
        }
        return -1;
    }

    private FilledRow row(int number, List<String> stated, List<Integer> order) {
        String[] cells = new String[table.columns().size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < Math.min(stated.size(), order.size()); i++) {
            int place = order.get(i);
            if (place >= 0) {
                String text = clean(stated.get(i));
                cells[place] = table.columns().get(place).type() == FieldType.TEXT
                        ? text
                        : known.computeIfAbsent(text, same -> same);
            }
        }
        return new FilledRow(number, List.of(cells), order);
    }

    /** What Excel and typing leave around a text says nothing. */
    private static String clean(String text) {
        String stripped = text.strip();
        return stripped.chars().allMatch(c -> c < 0x80 || (c >= 0x4E00 && c < 0xA000))
                ? stripped
                : Normalizer.normalize(stripped.replace('\u00A0', ' '), Normalizer.Form.NFC)
                        .strip();
    }
}
