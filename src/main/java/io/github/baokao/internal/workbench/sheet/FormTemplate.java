package io.github.baokao.internal.workbench.sheet;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Programme;
import io.github.baokao.internal.say.text.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** The sheets to be filled in: an explanation, the tables of the catalogue with an example row each, what may be chosen. */
public final class FormTemplate {
    private static final int LAST_ROW = 100_000;

    private final Wording wording;
    private final List<Table> tables;
    private final Optional<Programme> programme;

    /** The form for one programme, or for all of them. */
    public FormTemplate(Wording wording, Catalog catalog, Optional<Programme> programme) {
        this.wording = wording;
        this.programme = programme;
        tables = Tables.of(wording, catalog, programme);
    }

    /** Writes a workbook; the stream stays open. */
    public void excel(OutputStream out) throws IOException {
        try (ExcelSink sink = new ExcelSink(out)) {
            explain(sink);
            List<Column> chosen = new ArrayList<>();
            for (Table table : tables) {
                table(sink, table);
                for (int i = 0; i < table.columns().size(); i++) {
                    Column column = table.columns().get(i);
                    if (!column.choices().isEmpty()) {
                        choose(
                                sink.worksheet(),
                                i,
                                chosen.size(),
                                column.choices().size());
                        chosen.add(column);
                    }
                }
            }
            choices(sink, chosen);
            sink.finish();
        }
    }

    /** Writes a directory of CSV files. */
    public void csv(Path directory) throws IOException {
        try (SheetSink sink = new CsvSink(directory)) {
            explain(sink);
            for (Table table : tables) {
                table(sink, table);
            }
        }
    }

    /** A list to choose from; what it does not have may be typed, such as another occupation. */
    private void choose(Worksheet sheet, int column, int list, int size) {
        String letters = new Table("", "", false, List.of()).cell(list, 0).replaceAll("[^A-Z]", "");
        String formula = "'" + wording.text("sheet.choices") + "'!$" + letters + "$2:$" + letters + "$" + (size + 1);
        sheet.range(1, column, LAST_ROW, column)
                .validateWithListByFormula(formula)
                .showErrorMessage(false);
    }

    private void explain(SheetSink sink) throws IOException {
        sink.sheet(wording.text("sheet.explanation"), List.of(wording.text("sheet.explanation")));
        List<String> lines = new ArrayList<>();
        programme.map(Programme::name).ifPresent(lines::add);
        lines.addAll(wording.text("sheet.how").lines().toList());
        for (Table table : tables) {
            lines.add(wording.text(
                    "sheet.has",
                    table.name(),
                    wording.list(table.columns().stream().map(Column::heading).toList())));
        }
        for (String line : lines) {
            sink.row(List.of(line), Tint.NONE);
        }
    }

    private static void table(SheetSink sink, Table table) throws IOException {
        sink.sheet(table.name(), table.columns().stream().map(Column::heading).toList());
        if (table.keyed()) {
            sink.row(table.columns().stream().map(Column::example).toList(), Tint.EXAMPLE);
        }
    }

    private void choices(SheetSink sink, List<Column> chosen) throws IOException {
        sink.sheet(
                wording.text("sheet.choices"),
                chosen.stream().map(Column::heading).toList());
        int longest = chosen.stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        for (int i = 0; i < longest; i++) {
            int row = i;
            sink.row(
                    chosen.stream()
                            .map(column -> row < column.choices().size()
                                    ? column.choices().get(row)
                                    : "")
                            .toList(),
                    Tint.NONE);
        }
    }
}
