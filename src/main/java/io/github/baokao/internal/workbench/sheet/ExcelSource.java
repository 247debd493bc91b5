package io.github.baokao.internal.workbench.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook of Excel. Of a formula it takes what Excel has put beside it; none is ever worked out. */
final class ExcelSource implements SheetSource {
    /** The numbers by which Excel names its own formats; in Chinese some show the month alone. */
    private static final Set<Integer> DAYS = Set.of(14, 15, 22, 28, 29, 30, 31, 51, 53, 54, 58);

    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);
    private static final int DAYS_TO_1904 = 1462;

    private final ReadableWorkbook book;

    ExcelSource(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException | IOException e) {
            throw new SheetFault("这不是 .xlsx 文件（.xls 请在 Excel 里另存为 .xlsx）：" + file.getFileName());
        }
    }

    @Override
    public List<String> names() {
        return book.getSheets().map(Sheet::getName).toList();
    }

    @Override
    public void read(String name, Rows rows) throws IOException {
        Sheet sheet = book.findSheet(name).orElseThrow();
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> rows.take(row.getRowNum(), cells(row)));
        } catch (ExcelReaderException e) {
            throw new SheetFault(name + "：文件损坏，读不出来");
        }
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(this::text).orElse(""));
        }
        return cells;
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return number(cell, cell.asNumber());
        }
        return Optional.ofNullable(cell.getText()).orElse("");
    }

    private String number(Cell cell, BigDecimal number) {
        String format = Optional.ofNullable(cell.getDataFormatString())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        boolean day = DAYS.contains(id) || (format.contains("y") && format.contains("d"));
        boolean month = MONTHS.contains(id) || (format.contains("y") && format.contains("m") && !format.contains("d"));
        if (day || month) {
            String date = DateHabit.serial(number.longValue() + (book.isDate1904() ? DAYS_TO_1904 : 0));
            // a month typed into Excel becomes its first day: no more is taken than what the clerk sees
            return month && date.length() == 10 ? date.substring(0, 7) : date;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
