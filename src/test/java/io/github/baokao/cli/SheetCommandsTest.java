package io.github.baokao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// under LANG=C JDK 17 opens no file with a Chinese name, and sheets have one
@Tag("once")
class SheetCommandsTest {
    private static final String PERSONS = "申请编号,报考职业,报考等级,地区,签字日期,证书,学历\n";
    private static final String WORK = "申请编号,职业,开始日期,结束日期\n";

    @TempDir
    private Path folder;

    @Test
    void theFormHasASheetForEachKindAndIsReadBack() throws IOException {
        Path form = folder.resolve("报名表.xlsx");
        assertThat(new Program()
                        .run("template", "--programme", "hebei-level-2", "-o", form.toString())
                        .status())
                .isZero();

        Map<String, List<List<String>>> sheets = read(form);
        assertThat(sheets.keySet()).contains("说明", "本人", "裁定", "选项");
        for (Kind kind : Eligibility.bundled().catalog().kinds()) {
            assertThat(sheets).containsKey(kind.name().chinese());
            assertThat(sheets.get(kind.name().chinese()).get(0))
                    .containsAll(kind.fields().stream()
                            .map(field -> field.name().chinese())
                            .toList());
        }

        Path results = folder.resolve("结果.xlsx");
        Program.Run run = new Program().run("batch", form.toString(), results.toString());
        assertThat(run).isEqualTo(new Program.Run(0, "", ""));
        // the example is nobody
        assertThat(read(results).get("结果")).hasSize(1);
    }

    @Test
    void aPersonIsDecidedAsByCheckAndFaultsStandAtTheirCells() throws IOException {
        Path in = csv(
                PERSONS
                        + "甲,电子商务师,四级,beijing,2026/11/20,没有,没有\n"
                        + "乙,电子商务师,四级,beijing,2026-11-20,没有,没有\n"
                        + "丙,电子商务师,四级,beijing,2026-11-20,没有,没有\n"
                        + "丙,电子商务师,四级,beijing,2026-11-20,没有,没有\n",
                WORK + "乙,电子商务师,2016年13月,\n甲,客户服务管理员,2021年11月,\n丁,电子商务师,2016-07,\n",
                StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        Program.Run run = new Program().run("batch", in.toString(), out.toString());

        assertThat(run.status()).isEqualTo(1);
        List<String> lines = Files.readAllLines(out.resolve("结果.csv"), StandardCharsets.UTF_8);
        String all = String.join("\n", lines);
        assertThat(all).contains("工作经历!C2：", "本人!A5：申请编号与前面的一行相同", "工作经历!A4：“本人”里没有这个申请编号");
        String expected = new Program()
                .input(
                        "{\"target\":{\"occupation\":\"电子商务师\",\"level\":4,\"region\":\"beijing\"},\"asOf\":\"2026-11-20\","
                                + "\"candidate\":{\"certificates\":[],\"education\":[],\"employment\":[{\"occupation\":\"客户服务管理员\","
                                + "\"from\":\"2021-11\"}]}}")
                .run("check", "--json", "-")
                .out();
        String word = expected.contains("\"verdict\":\"needs-review\"") ? "须人工审核" : "可以报考";
        assertThat(all).contains("甲," + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK"})
    void bothEncodingsAreKnown(String charset) throws IOException {
        Path in = csv(
                PERSONS + "甲,电子商务师,四级,beijing,2026年11月20日,没有,没有\n",
                WORK + "甲,电子商务师,2016.7.1,\n",
                Charset.forName(charset));
        Path out = folder.resolve("out-" + charset);

        assertThat(new Program().run("batch", in.toString(), out.toString()).status())
                .isZero();
        assertThat(Files.readString(out.resolve("结果.csv"))).startsWith("\uFEFF").contains("甲,可以报考");
    }

    @Test
    void noCellBecomesAFormula() throws IOException {
        Path in = csv(
                PERSONS + "\"=1+1\",电子商务师,四级,beijing,2026-11-20,没有,没有\n",
                WORK + "=1+1,电子商务师,2016-07,\n",
                StandardCharsets.UTF_8);
        Path out = folder.resolve("out");
        new Program().run("batch", in.toString(), out.toString());

        assertThat(Files.readString(out.resolve("结果.csv"))).contains("\n'=1+1,");
    }

    @Test
    void daysOfExcelAreReadAsTheyAreShown() throws IOException {
        Path form = folder.resolve("form.xlsx");
        try (OutputStream file = Files.newOutputStream(form);
                Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet persons = book.newWorksheet("本人");
            row(persons, 0, "申请编号", "报考职业", "报考等级", "地区", "签字日期", "证书", "学历");
            row(persons, 1, "甲", "电子商务师", "四级", "beijing", "", "没有", "没有");
            persons.value(1, 4, 46346);
            persons.style(1, 4).format("yyyy/m/d").set();
            Worksheet work = book.newWorksheet("工作经历");
            row(work, 0, "申请编号", "职业", "开始日期");
            row(work, 1, "甲", "电子商务师", "");
            work.value(1, 2, 42552);
            work.style(1, 2).format("yyyy年m月").set();
            book.finish();
        }
        Path results = folder.resolve("results.xlsx");
        assertThat(new Program().run("batch", form.toString(), results.toString()))
                .isEqualTo(new Program.Run(0, "", ""));

        assertThat(read(results).get("结果").get(1)).contains("甲", "可以报考", "2026-11-20");
        try (ReadableWorkbook book = new ReadableWorkbook(results.toFile())) {
            for (Row row : book.findSheet("结果").orElseThrow().read()) {
                assertThat(row.stream()).noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA);
            }
        }
    }

    @Test
    void aWrongHeadingIsRefusedAtItsCell() throws IOException {
        Path in = csv(PERSONS, "申请编号,职 业\n", StandardCharsets.UTF_8);
        Program.Run run =
                new Program().run("batch", in.toString(), folder.resolve("out").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("工作经历!B1：没有叫“职 业”的列");
    }

    private Path csv(String persons, String work, Charset charset) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in-" + charset));
        Files.write(in.resolve("本人.csv"), persons.getBytes(charset));
        Files.write(in.resolve("工作经历.csv"), work.getBytes(charset));
        return in;
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private static Map<String, List<List<String>>> read(Path file) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Sheet> all = book.getSheets()) {
            for (Sheet sheet : all.toList()) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    rows.add(row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList());
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }
}
