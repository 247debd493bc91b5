package io.github.baokao.internal.workbench.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A directory with a CSV file for each sheet, in UTF-8 with or without a mark, or in GBK. */
final class CsvSource implements SheetSource {
    static final String ENDING = ".csv";
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final int LONGEST = 1 << 15;

    private final Path directory;

    CsvSource(Path directory) {
        this.directory = directory;
    }

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void read(String sheet, Rows rows) throws IOException {
        Path file = directory.resolve(sheet + ENDING);
        try (Reader in = open(file, charset(file))) {
            read(in, rows);
        }
    }

    /** What decodes as UTF-8 is; GBK hardly ever does. */
    private static Charset charset(Path file) throws IOException {
        try (Reader in = open(file, StandardCharsets.UTF_8)) {
            in.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return CHINESE;
        }
    }

    @SuppressWarnings("resource")
    private static Reader open(Path file, Charset charset) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    static void read(Reader in, Rows rows) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        int c = in.read();
        if (c == '\uFEFF') {
            c = in.read();
        }
        for (; c >= 0; c = in.read()) {
            if (quoted) {
                if (c != '"') {
                    append(cell, c);
                    continue;
                }
                c = in.read();
                if (c == '"') {
                    append(cell, c);
                    continue;
                }
                quoted = false;
                if (c < 0) {
                    break;
                }
            }
            if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                cells.add(take(cell));
            } else if (c == '\n') {
                cells.add(take(cell));
                rows.take(number++, cells);
                cells = new ArrayList<>();
            } else if (c != '\r') {
                append(cell, c);
            }
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            cells.add(take(cell));
            rows.take(number, cells);
        }
    }

    private static void append(StringBuilder cell, int c) {
        if (cell.length() == LONGEST) {
            throw new SheetFault("有一格超过 " + LONGEST + " 个字，可能少了一个引号");
        }
        cell.append((char) c);
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    @Override
    public void close() {}
}
