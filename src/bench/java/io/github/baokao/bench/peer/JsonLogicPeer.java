package io.github.baokao.bench.peer;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Logic: one expression for every criterion, written once as JSON and kept parsed by the library. */
public final class JsonLogicPeer implements Peer {
    private static final String CERTIFICATE = """
            {"if": [{"==": [{"var": "current.relation"}, "unknown"]}, 1, {"==": [{"var": "current.relation"}, "open"]}, 2, 3]},
            {"if": [{"!": {"var": "current.levelStated"}}, 1, {"!": {"var": "current.levelMatches"}}, 0,
                    {"var": "current.contradicted"}, 2, 3]},
            {"if": [{"!": {"var": "current.dated"}}, 1, {"var": "current.happened"}, 3, 0]}
            """;
    private static final String HELD = """
            {"if": [{"!": {"var": "current.dated"}}, 1, {"var": "current.heldSure"}, 3, {"var": "current.heldPossible"}, 1, 0]}
            """;
    private static final String TITLE = """
            {"if": [{"==": [{"var": "current.level"}, ""]}, 1, {"==": [{"var": "current.level"}, "LEVEL"]}, 3, 0]},
            {"if": [{"==": [{"var": "current.corresponds"}, "是"]}, 3, {"==": [{"var": "current.corresponds"}, "否"]}, 0, 2]},
            {"if": [{"!": {"var": "current.dated"}}, 1, {"var": "current.happened"}, 3, 0]}
            """;
    private static final String GRADUATE = """
            {"if": [{"==": [{"var": "current.type"}, ""]}, 1, {"in": [{"var": "current.type"}, ["高级技工学校", "技师学院"]]}, 3, 0]},
            {"if": [{"==": [{"var": "current.status"}, ""]}, 1, {"var": "current.ahead"}, 0,
                    {"==": [{"var": "current.status"}, "毕业"]}, 3, 0]}
            """;
    private static final String STUDENT = """
            {"if": [{"==": [{"var": "current.type"}, ""]}, 1, {"==": [{"var": "current.type"}, "技师学院"]}, 3, 0]},
            {"if": [{"==": [{"var": "current.group"}, ""]}, 1, {"in": [{"var": "current.group"}, ["预备技师班", "技师班"]]}, 3, 0]}
            """;
    private static final String WORK = """
            {"if": [{"!": {"var": "WHERE.stated"}}, 1, {">=": [{"var": "WHERE.sure"}, MONTHS]}, 3,
                    {">=": [{"var": "WHERE.reviewed"}, MONTHS]}, 2, {">=": [{"var": "WHERE.possible"}, MONTHS]}, 1, 0]}
            """;

    private final JsonLogic engine = new JsonLogic();
    private final Map<String, String> criteria = new LinkedHashMap<>();

    /** Writes the expressions. */
    public JsonLogicPeer() {
        criteria.put("1", best("certificates", CERTIFICATE, 60));
        criteria.put("2 title", best("titles", TITLE.replace("LEVEL", "初级"), 60));
        criteria.put("2 certificate", best("certificates", CERTIFICATE, 12));
        criteria.put("3", best("titles", TITLE.replace("LEVEL", "中级"), 12));
        criteria.put("4 certificate", best("certificates", CERTIFICATE, 0));
        criteria.put("4 schooling", best("schools", GRADUATE, 0));
        criteria.put("4 work", work("work", 24));
        criteria.put("5 certificate", best("certificates", CERTIFICATE + "," + HELD, 0));
        criteria.put("5 schooling", best("schools", STUDENT, 0));
    }

    @Override
    public Outcome decide(Derived facts) {
        Map<String, Object> data = facts.asMap();
        List<Integer> verdicts = new ArrayList<>(criteria.size());
        try {
            for (String criterion : criteria.values()) {
                verdicts.add(((Number) engine.apply(criterion, data)).intValue());
            }
        } catch (JsonLogicException e) {
            throw new IllegalStateException(e);
        }
        return Conjunctions.of(verdicts);
    }

    /** The highest over a list; of an unknown list, what the work alone leaves open. */
    private static String best(String list, String parts, int months) {
        String then = months == 0 ? "" : ", " + work("current.after", months);
        String unknown = months == 0 ? "1" : "{\"min\": [1, " + work("undated", months) + "]}";
        return "{\"if\": [{\"var\": \"" + list + "Stated\"}, {\"reduce\": [{\"var\": \"" + list
                + "\"}, {\"max\": [{\"var\": \"accumulator\"}, {\"min\": [" + parts + then + "]}]}, 0]}, " + unknown
                + "]}";
    }

    private static String work(String where, int months) {
        return WORK.replace("WHERE", where).replace("MONTHS", String.valueOf(months));
    }
}
