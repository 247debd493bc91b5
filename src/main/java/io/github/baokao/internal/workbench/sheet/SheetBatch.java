package io.github.baokao.internal.workbench.sheet;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.say.text.Review;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.RulingKind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assesses the persons of a workbook, or of a directory of CSV files, one after the other. Rows of facts are kept until their person
 * comes, since clerks sort sheets as they like; results are written at once.
 */
public final class SheetBatch {
    /** The most rows of facts: more than one sheet of Excel holds, and less than fills the memory. */
    private static final int MOST_ROWS = 1_000_000;

    /** The most names that are listed to be ruled on. */
    private static final int MOST_NAMES = 10_000;

    private record Name(RulingKind kind, String name, String occupation) {}

    /**
     * What was done.
     *
     * @param assessed the persons that were assessed
     * @param refused the rows in whose place stands a fault
     */
    public record Done(long assessed, long refused) {}

    private final Eligibility eligibility;
    private final Wording wording;
    private final List<Table> tables;
    private final Table persons;
    private final Map<Table, Map<String, List<FilledRow>>> facts = new LinkedHashMap<>();
    private final Map<Table, List<FilledRow>> unkeyed = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<Name, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> verdicts = new LinkedHashMap<>();
    private int rows;
    private long refused;
    private long assessed;

    private SheetBatch(Eligibility eligibility, Wording wording) {
        this.eligibility = eligibility;
        this.wording = wording;
        tables = Tables.of(wording, eligibility.catalog(), Optional.empty());
        persons = tables.get(0);
    }

    /**
     * Assesses a workbook.
     *
     * @param in the workbook
     * @param out takes one of the results
     * @throws SheetFault if it cannot be read
     */
    public static Done excel(Eligibility eligibility, Wording wording, Path in, OutputStream out) throws IOException {
        try (SheetSource source = new ExcelSource(in);
                SheetSink sink = new ExcelSink(out)) {
            return new SheetBatch(eligibility, wording).run(source, sink);
        }
    }

    /**
     * Assesses a directory of CSV files.
     *
     * @param in the directory
     * @param out a directory that takes the results
     * @throws SheetFault if it cannot be read
     */
    public static Done csv(Eligibility eligibility, Wording wording, Path in, Path out) throws IOException {
        try (SheetSource source = new CsvSource(in);
                SheetSink sink = new CsvSink(out)) {
            return new SheetBatch(eligibility, wording).run(source, sink);
        }
    }

    private Done run(SheetSource source, SheetSink sink) throws IOException {
        List<String> present = source.names();
        refuseUnknown(present);
        String example = wording.text("sheet.example");
        for (Table table : tables) {
            if (!table.equals(persons) && present.contains(table.name())) {
                new FilledTable(table, example).read(source, row -> keep(table, row));
            }
        }
        sink.sheet(wording.text("sheet.results"), ResultText.headings(wording));
        new FilledTable(persons, example).read(source, row -> {
            try {
                person(row, sink);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        strangers(sink);
        summary(sink);
        toRule(sink);
        sink.finish();
        return new Done(assessed, refused);
    }

    private void refuseUnknown(List<String> present) {
        if (!present.contains(persons.name())) {
            throw new SheetFault("没有叫“" + persons.name() + "”的工作表，baokao template 可以写一份空表");
        }
        Set<String> known = tables.stream().map(Table::name).collect(Collectors.toSet());
        known.add(wording.text("sheet.explanation"));
        known.add(wording.text("sheet.choices"));
        present.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new SheetFault(
                    "不认识工作表“" + name + "”，应为" + tables.stream().map(Table::name).collect(Collectors.joining("、")));
        });
    }

    private void keep(Table table, FilledRow row) {
        if (++rows > MOST_ROWS) {
            throw new SheetFault(table.cell(0, row.number()) + "：太多了，一批最多 " + MOST_ROWS + " 行，请分成几批");
        }
        if (table.keyed()) {
            facts.computeIfAbsent(table, same -> new HashMap<>())
                    .computeIfAbsent(row.id(), same -> new ArrayList<>(2))
                    .add(row);
        } else {
            unkeyed.computeIfAbsent(table, same -> new ArrayList<>()).add(row);
        }
    }

    private void person(FilledRow row, SheetSink sink) throws IOException {
        String place = row.cell(persons, 0);
        if (row.id().isEmpty()) {
            refuse(sink, "", List.of(wording.text("sheet.fault", place, wording.text("sheet.no-id"))));
            return;
        } else if (!seen.add(row.id())) {
            refuse(sink, row.id(), List.of(wording.text("sheet.fault", place, wording.text("sheet.same-id"))));
            return;
        }
        Map<Table, List<FilledRow>> own = new LinkedHashMap<>(unkeyed);
        for (Table table : tables) {
            if (table.keyed() && !table.equals(persons)) {
                List<FilledRow> found = Optional.ofNullable(
                                facts.getOrDefault(table, Map.of()).get(row.id()))
                        .orElse(List.of());
                facts.getOrDefault(table, new HashMap<>()).remove(row.id());
                own.put(table, found);
            }
        }
        PersonSheet sheet = new PersonSheet(persons, row, own, wording.text("sheet.yes"), wording.text("sheet.no"));
        List<String> contradictions = sheet.contradictions();
        if (!contradictions.isEmpty()) {
            String why = wording.text("sheet.contradiction");
            refuse(
                    sink,
                    row.id(),
                    contradictions.stream()
                            .map(at -> wording.text("sheet.fault", at, why))
                            .toList());
            return;
        }
        try {
            Application application = eligibility.read(sheet.json());
            assessed(row.id(), application, eligibility.assess(application), sink);
        } catch (InvalidApplicationException e) {
            refuse(
                    sink,
                    row.id(),
                    e.faults().stream().map(fault -> told(sheet, fault)).toList());
        }
    }

    private String told(PersonSheet sheet, Fault fault) {
        return wording.text("sheet.fault", sheet.cell(fault.path()), fault.message());
    }

    private void assessed(String id, Application application, Assessment assessment, SheetSink sink)
            throws IOException {
        ResultText text = new ResultText(wording, application, assessment);
        sink.row(text.cells(id), tint(assessment.verdict()));
        verdicts.merge(wording.word(assessment.verdict()), 1, Integer::sum);
        assessed++;
        String occupation = assessment.occupation().name();
        text.reviews().stream()
                .filter(review -> review.ruling().isPresent() && review.name().isPresent())
                .map(review -> name(review, occupation))
                .distinct()
                .filter(name -> names.size() < MOST_NAMES || names.containsKey(name))
                .forEach(name -> names.merge(name, 1, Integer::sum));
    }

    private static Name name(Review review, String occupation) {
        return new Name(review.ruling().orElseThrow(), review.name().orElseThrow(), occupation);
    }

    private static Tint tint(ApplicationVerdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> Tint.GOOD;
            case UNDETERMINED, NEEDS_REVIEW -> Tint.OPEN;
            case NOT_ELIGIBLE -> Tint.BAD;
        };
    }

    private void refuse(SheetSink sink, String id, List<String> faults) throws IOException {
        String faulty = wording.text("sheet.faulty");
        sink.row(List.of(id, faulty, "", "", "", "", "", String.join("\n", faults)), Tint.BAD);
        verdicts.merge(faulty, 1, Integer::sum);
        refused++;
    }

    /** Facts of nobody: a slip in a key would otherwise take them from somebody. */
    private void strangers(SheetSink sink) throws IOException {
        for (Map.Entry<Table, Map<String, List<FilledRow>>> table : facts.entrySet()) {
            for (Map.Entry<String, List<FilledRow>> one : table.getValue().entrySet()) {
                String places = one.getValue().stream()
                        .map(row -> row.cell(table.getKey(), 0))
                        .collect(Collectors.joining("、"));
                refuse(
                        sink,
                        one.getKey(),
                        List.of(wording.text("sheet.fault", places, wording.text("sheet.stranger"))));
            }
        }
    }

    private void summary(SheetSink sink) throws IOException {
        sink.sheet(
                wording.text("sheet.summary"),
                List.of(wording.text("sheet.verdict"), wording.text("sheet.persons-count")));
        for (Map.Entry<String, Integer> verdict : verdicts.entrySet()) {
            sink.row(List.of(verdict.getKey(), verdict.getValue().toString()), Tint.NONE);
        }
        sink.row(List.of(wording.text("sheet.policy"), eligibility.policy()), Tint.NONE);
    }

    /** In the columns of the sheet of rulings, into which the decided rows are copied. */
    private void toRule(SheetSink sink) throws IOException {
        Table rulings = tables.get(tables.size() - 1);
        sink.sheet(
                wording.text("sheet.to-rule"),
                Stream.concat(
                                rulings.columns().stream().map(Column::heading),
                                Stream.of(wording.text("sheet.concerned")))
                        .toList());
        for (Map.Entry<Name, Integer> name : names.entrySet()) {
            Name one = name.getKey();
            sink.row(
                    List.of(
                            one.kind().word(),
                            one.name(),
                            one.occupation(),
                            "",
                            "",
                            "",
                            name.getValue().toString()),
                    Tint.NONE);
        }
    }
}
