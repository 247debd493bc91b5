package io.github.baokao.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All benchmarks in the order of the table, and what each contestant is given. */
final class Contestants {
    private static final String RAW = "the application";
    private static final String DERIVED = "derived facts: names matched, months counted, dates compared";
    private static final String CRITERIA = DERIVED + "; conditions put together in Java";
    private static final String CHOICES = DERIVED + "; called for every choice, the rest put together in Java";

    private static final Map<String, String> GETS = new LinkedHashMap<>();

    static {
        GETS.put("OneDecision.baokao", RAW);
        GETS.put("OneDecision.oneSession", RAW);
        GETS.put("OneDecision.handWritten", RAW);
        GETS.put("OneDecision.onlyDerivingFacts", RAW);
        GETS.put("OneDecision.kieDmn", DERIVED);
        GETS.put("OneDecision.camundaDmn", CHOICES);
        GETS.put("OneDecision.evrete", CHOICES.replace("called for", "a fact for"));
        GETS.put("OneDecision.easyRules", CHOICES);
        GETS.put("OneDecision.jsonLogic", CRITERIA);
        GETS.put("OneDecision.cel", CRITERIA);
        for (String text : List.of("assess", "assessToJson", "readAssessToJson", "read", "write")) {
            GETS.put("Texts." + text, "");
        }
        for (String batch :
                List.of("objects", "jsonLines", "briefLines", "schoolObjects", "schoolLines", "schoolBriefLines")) {
            GETS.put("Batches." + batch, "");
        }
    }

    private Contestants() {}

    static List<String> of(String group) {
        return GETS.keySet().stream()
                .filter(name -> name.equals(group) || name.startsWith(group + "."))
                .toList();
    }

    /** Those that decide from derived facts. */
    static List<String> peers() {
        return GETS.entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(DERIVED))
                .map(Map.Entry::getKey)
                .toList();
    }

    static String gets(String name) {
        return GETS.getOrDefault(name, "");
    }
}
