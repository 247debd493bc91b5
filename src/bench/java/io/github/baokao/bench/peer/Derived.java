package io.github.baokao.bench.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The facts of one application, ready to be judged.
 *
 * @param certificatesStated whether certificates are stated
 * @param certificates the certificates
 * @param titlesStated whether titles are stated
 * @param titles the titles
 * @param schoolsStated whether schooling is stated
 * @param schools the schooling
 * @param work all the work
 * @param undated the work after a day that nobody knows
 */
public record Derived(
        boolean certificatesStated,
        List<Held> certificates,
        boolean titlesStated,
        List<Rank> titles,
        boolean schoolsStated,
        List<School> schools,
        Counted work,
        Counted undated) {
    /** The same by name, for engines that read maps. */
    public Map<String, Object> asMap() {
        Map<String, Object> map = new HashMap<>();
        map.put("certificatesStated", certificatesStated);
        map.put("certificates", maps(certificates, Held::asMap));
        map.put("titlesStated", titlesStated);
        map.put("titles", maps(titles, Rank::asMap));
        map.put("schoolsStated", schoolsStated);
        map.put("schools", maps(schools, School::asMap));
        map.put("work", work.asMap());
        map.put("undated", undated.asMap());
        return map;
    }

    private static <T> List<Map<String, Object>> maps(List<T> all, Function<T, Map<String, Object>> asMap) {
        List<Map<String, Object>> maps = new ArrayList<>(all.size());
        for (T one : all) {
            maps.add(asMap.apply(one));
        }
        return maps;
    }
}
