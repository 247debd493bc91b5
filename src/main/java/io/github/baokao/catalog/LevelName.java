package io.github.baokao.catalog;

import io.github.baokao.term.Level;
import java.util.List;

/**
 * The printed names of a level.
 *
 * @param level the level
 * @param name its name, for instance 四级
 * @param otherNames its other names, for instance 中级工
 */
public record LevelName(Level level, String name, List<String> otherNames) {
    /** Copies the lists. */
    public LevelName {
        otherNames = List.copyOf(otherNames);
    }

    /** Both names as the guides print them, for instance {@code 四级/中级工}. */
    public String full() {
        return otherNames.isEmpty() ? name : name + "/" + otherNames.get(0);
    }
}
