package io.github.baokao.internal.workbench.sheet;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.term.RulingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets that a catalogue asks for: the persons, a sheet for each kind of facts that stands in a list, the rulings. */
final class Tables {
    private static final String DAY = "2021-06-30";

    private final Wording wording;
    private final Catalog catalog;
    private final Optional<Programme> programme;

    private Tables(Wording wording, Catalog catalog, Optional<Programme> programme) {
        this.wording = wording;
        this.catalog = catalog;
        this.programme = programme;
    }

    /** The sheets, of which the first has the persons. A programme narrows what may be chosen. */
    static List<Table> of(Wording wording, Catalog catalog, Optional<Programme> programme) {
        return new Tables(wording, catalog, programme).tables();
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>(List.of(persons()));
        for (Kind kind : catalog.kinds()) {
            if (!kind.isSingle()) {
                List<Column> columns = new ArrayList<>(List.of(id()));
                kind.fields().forEach(field -> columns.add(column(kind, field, field.id())));
                tables.add(new Table(name(kind), "candidate." + kind.list(), true, columns));
            }
        }
        tables.add(rulings());
        return tables;
    }

    private Table persons() {
        List<String> regions = programme
                .flatMap(Programme::region)
                .map(Region::name)
                .map(List::of)
                .orElseGet(() -> catalog.regions().stream().map(Region::name).toList());
        List<String> levels =
                programme.map(one -> List.of(wording.level(one.level()))).orElseGet(this::levels);
        List<Column> columns = new ArrayList<>(List.of(
                id(),
                chosen("target.occupation", "sheet.occupation", FieldType.OCCUPATION, offered()),
                chosen("target.level", "sheet.level", FieldType.LEVEL, levels),
                chosen("target.region", "sheet.region", FieldType.TEXT, regions),
                new Column("asOf", wording.text("sheet.as-of"), FieldType.DATE, List.of(), DAY)));
        List<Column> none = new ArrayList<>();
        String name = wording.text("sheet.persons");
        for (Kind kind : catalog.kinds()) {
            if (kind.isSingle()) {
                name = name(kind);
                kind.fields().forEach(field -> columns.add(column(kind, field, "candidate." + field.id())));
            } else {
                // an empty sheet tells nothing: not known and none at all are two things
                none.add(new Column(
                        "candidate." + kind.list(),
                        name(kind),
                        FieldType.TEXT,
                        List.of(wording.text("sheet.none")),
                        ""));
            }
        }
        columns.addAll(none);
        return new Table(name, "", true, columns);
    }

    private Table rulings() {
        List<String> kinds =
                Stream.of(RulingKind.values()).map(RulingKind::word).toList();
        return new Table(
                wording.text("sheet.rulings"),
                "rulings",
                false,
                List.of(
                        chosen("kind", "sheet.ruling.kind", FieldType.TEXT, kinds),
                        plain("name", "sheet.ruling.name", FieldType.TEXT),
                        chosen("for", "sheet.ruling.for", FieldType.TEXT, offered()),
                        chosen("counts", "sheet.ruling.counts", FieldType.FLAG, flags()),
                        plain("decided", "sheet.ruling.decided", FieldType.DATE),
                        plain("by", "sheet.ruling.by", FieldType.TEXT)));
    }

    private Column id() {
        return new Column("id", wording.text("sheet.id"), FieldType.TEXT, List.of(), wording.text("sheet.example"));
    }

    private Column plain(String key, String heading, FieldType type) {
        return new Column(key, wording.text(heading), type, List.of(), "");
    }

    private Column chosen(String key, String heading, FieldType type, List<String> choices) {
        return new Column(key, wording.text(heading), type, choices, choices.isEmpty() ? "" : choices.get(0));
    }

    private Column column(Kind kind, Field field, String key) {
        List<String> choices = switch (field.type()) {
            case WORD -> field.words().stream().map(Word::text).toList();
            case LEVEL -> levels();
            case OCCUPATION -> offered();
            case FLAG -> flags();
            case TEXT, DATE, MAJOR, NUMBER -> List.of();
        };
        String example = field.type() == FieldType.DATE ? day(kind, field) : choices.isEmpty() ? "" : choices.get(0);
        return new Column(key, wording.text(field.name()), field.type(), choices, example);
    }

    /** A spell ends after it begins. */
    private static String day(Kind kind, Field field) {
        Optional<Period> period = kind.period();
        if (period.isEmpty() || period.get().to().equals(field)) {
            return DAY;
        }
        return period.get().from().equals(field) ? "2018-07" : "";
    }

    private List<String> offered() {
        return programme
                .map(one -> one.offerings().stream()
                        .map(offering -> offering.occupation().name())
                        .toList())
                .orElseGet(() ->
                        catalog.occupations().stream().map(one -> one.name()).toList());
    }

    private List<String> levels() {
        return catalog.levels().stream().map(LevelName::full).toList();
    }

    private List<String> flags() {
        return List.of(wording.text("sheet.yes"), wording.text("sheet.no"));
    }

    private String name(Kind kind) {
        return wording.text(kind.name());
    }
}
