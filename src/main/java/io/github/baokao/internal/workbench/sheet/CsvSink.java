package io.github.baokao.internal.workbench.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A directory with a CSV file for each sheet, in UTF-8 with a mark, without which Excel takes it for GBK. */
final class CsvSink implements SheetSink {
    private final Path directory;
    private Optional<Writer> writer = Optional.empty();

    CsvSink(Path directory) {
        this.directory = directory;
    }

    @Override
    public void sheet(String name, List<String> headings) throws IOException {
        finish();
        Files.createDirectories(directory);
        BufferedWriter next =
                Files.newBufferedWriter(directory.resolve(name + CsvSource.ENDING), StandardCharsets.UTF_8);
        next.write('\uFEFF');
        writer = Optional.of(next);
        row(headings, Tint.NONE);
    }

    @Override
    public void row(List<String> cells, Tint tint) throws IOException {
        writer.orElseThrow().write(cells.stream().map(CsvSink::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    /** A cell that begins as a formula would is run by Excel when it opens the file: an apostrophe makes it a text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public void finish() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
            writer = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        finish();
    }
}
