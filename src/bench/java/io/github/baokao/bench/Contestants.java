package io.github.baokao.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All benchmarks in the order of the table, and what each contestant is given. */
final class Contestants {
    private static final String RAW = "the application";
    private static final String DERIVED = "names matched, months counted, dates compared; gives verdicts of criteria, conditions and "
            + "application, no evidence, documents or earliest days";

    private static final Map<String, String> GETS = new LinkedHashMap<>();

    static {
        GETS.put("OneDecision.baokao", RAW);
        GETS.put("OneDecision.handWritten", RAW);
        for (String text : List.of("assess", "assessToJson", "readAssessToJson", "read", "write")) {
            GETS.put("Texts." + text, "");
        }
        GETS.put("Batches.objects", "");
        GETS.put("Batches.jsonLines", "");
    }

    private Contestants() {}

    static List<String> of(String group) {
        return GETS.keySet().stream()
                .filter(name -> name.equals(group) || name.startsWith(group + "."))
                .toList();
    }

    static String gets(String name) {
        return GETS.getOrDefault(name, "");
    }
}
