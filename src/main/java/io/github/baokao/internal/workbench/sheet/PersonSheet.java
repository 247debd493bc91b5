package io.github.baokao.internal.workbench.sheet;

import io.github.baokao.catalog.FieldType;
import io.github.baokao.internal.say.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One application from its rows: the text that is read like any other, and the cell of whatever is wrong with it. */
final class PersonSheet {
    private static final Pattern LISTED = Pattern.compile("(.+)\\[(\\d+)](?:\\.(.+))?");

    private final Table persons;
    private final FilledRow person;
    private final Map<Table, List<FilledRow>> listed;
    private final String yes;
    private final String no;

    PersonSheet(Table persons, FilledRow person, Map<Table, List<FilledRow>> listed, String yes, String no) {
        this.persons = persons;
        this.person = person;
        this.listed = listed;
        this.yes = yes;
        this.no = no;
    }

    /** The application as JSON. */
    String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("candidate", new LinkedHashMap<String, Object>());
        fill(root, persons, person);
        listed.forEach((table, rows) -> {
            List<Object> all = new ArrayList<>();
            for (FilledRow row : rows) {
                Map<String, Object> one = new LinkedHashMap<>();
                fill(one, table, row);
                all.add(one);
            }
            if (!all.isEmpty()) {
                put(root, table.path(), all);
            }
        });
        return JsonText.of(root);
    }

    /** The columns of a person that say that there is none of a kind, though rows say otherwise. */
    List<String> contradictions() {
        return listed.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> persons.column(entry.getKey().path()))
                .filter(column -> column > 0 && !person.cells().get(column).isEmpty())
                .map(column -> person.cell(persons, column))
                .toList();
    }

    /** The cell that a path of the application points to. */
    String cell(String path) {
        Matcher matcher = LISTED.matcher(path);
        if (matcher.matches()) {
            for (Map.Entry<Table, List<FilledRow>> entry : listed.entrySet()) {
                Table table = entry.getKey();
                int index = Integer.parseInt(matcher.group(2));
                if (table.path().equals(matcher.group(1))
                        && index < entry.getValue().size()) {
                    int column = matcher.group(3) == null ? 0 : table.column(matcher.group(3));
                    return entry.getValue().get(index).cell(table, column);
                }
            }
        }
        return person.cell(persons, persons.column(path));
    }

    private void fill(Map<String, Object> into, Table table, FilledRow row) {
        boolean ofFact = !table.equals(persons);
        for (int i = ofFact && table.keyed() ? 1 : 0; i < row.cells().size(); i++) {
            String text = row.cells().get(i);
            if (!text.isEmpty()) {
                put(into, table.columns().get(i).key(), value(table.columns().get(i), text));
            }
        }
    }

    /** What a cell holds; what is of no such type stays a text, which its reader refuses. */
    private Object value(Column column, String text) {
        if (column.type() == FieldType.DATE) {
            return DateHabit.iso(text);
        } else if (column.type() == FieldType.FLAG && (text.equals(yes) || text.equals(no))) {
            return text.equals(yes);
        } else if (column.type() == FieldType.NUMBER && text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        boolean none = listed.keySet().stream().anyMatch(table -> table.path().equals(column.key()));
        return none && column.choices().contains(text) ? List.of() : text;
    }

    private static void put(Map<String, Object> root, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            root.put(path, value);
            return;
        }
        Object inner = root.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
        if (inner instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<String, Object> next = (Map<String, Object>) map;
            put(next, path.substring(dot + 1), value);
        }
    }
}
