package io.github.baokao.bench.peer;

import java.util.HashMap;
import java.util.Map;

/**
 * A certificate, its name matched and its dates compared.
 *
 * @param relation own, listed, open (not listed, but the list is open) or unknown
 * @param levelStated whether a level is known
 * @param levelMatches whether it is level three
 * @param contradicted whether the old name tells another level than the one written
 * @param dated whether the day of issue is known
 * @param happened whether it is not after the day of signing
 * @param heldSure whether two years have passed on the careful reading
 * @param heldPossible whether they have on the generous reading
 * @param after the work after it
 */
public record Held(
        String relation,
        boolean levelStated,
        boolean levelMatches,
        boolean contradicted,
        boolean dated,
        boolean happened,
        boolean heldSure,
        boolean heldPossible,
        Counted after) {
    /** The same by name. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new HashMap<>();
        map.put("relation", relation);
        map.put("levelStated", levelStated);
        map.put("levelMatches", levelMatches);
        map.put("contradicted", contradicted);
        map.put("dated", dated);
        map.put("happened", happened);
        map.put("heldSure", heldSure);
        map.put("heldPossible", heldPossible);
        map.put("after", after.asMap());
        return map;
    }
}
