package io.github.baokao.internal.workbench.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of Excel. Every cell is a text, never a formula; rows are written as they come. */
final class ExcelSink implements SheetSink {
    private static final int WIDTH = 22;
    private static final int FLUSHED = 500;
    private static final String HEAD = "D9E1F2";

    /** The longest text that Excel takes. */
    private static final int LONGEST = 32_767;

    private final Workbook book;
    private Optional<Worksheet> sheet = Optional.empty();
    private int row;

    ExcelSink(OutputStream out) {
        book = new Workbook(out, "baokao", "1.0");
    }

    @Override
    public void sheet(String name, List<String> headings) throws IOException {
        finishSheet();
        Worksheet next = book.newWorksheet(name);
        next.freezePane(0, 1);
        for (int i = 0; i < headings.size(); i++) {
            next.width(i, WIDTH);
            // as text, so that Excel turns neither days nor long numbers into something else
            next.style(i).format("@").set();
        }
        sheet = Optional.of(next);
        row = 0;
        write(headings);
        for (int i = 0; i < headings.size(); i++) {
            next.style(0, i).bold().fillColor(HEAD).format("@").set();
        }
        row = 1;
    }

    @Override
    public void row(List<String> cells, Tint tint) throws IOException {
        write(cells);
        if (tint != Tint.NONE) {
            for (int i = 0; i < cells.size(); i++) {
                if (tint == Tint.EXAMPLE || i == 1) {
                    worksheet()
                            .style(row, i)
                            .fillColor(tint.colour())
                            .format("@")
                            .set();
                }
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            worksheet().flush();
        }
    }

    /** The sheet under way, for what only Excel has. */
    Worksheet worksheet() {
        return sheet.orElseThrow();
    }

    Workbook book() {
        return book;
    }

    private void write(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (!text.isEmpty()) {
                worksheet().inlineString(row, i, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        }
    }

    private void finishSheet() throws IOException {
        if (sheet.isPresent()) {
            sheet.get().finish();
            sheet = Optional.empty();
        }
    }

    @Override
    public void finish() throws IOException {
        finishSheet();
        book.finish();
    }

    @Override
    public void close() throws IOException {
        // finish writes the book; one that was given up is not written
    }
}
