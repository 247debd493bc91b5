package io.github.baokao.catalog;

import io.github.baokao.term.Level;
import java.util.List;

/**
 * A 工种 of an occupation.
 *
 * @param name its name
 * @param levels the levels it is printed for
 * @param source where it is printed
 */
public record SubTrade(String name, List<Level> levels, Source source) {
    /** Copies the lists. */
    public SubTrade {
        levels = List.copyOf(levels);
    }
}
