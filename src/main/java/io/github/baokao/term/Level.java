package io.github.baokao.term;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A skill level. The levels that there are, their order and their printed names stand in {@code catalog/levels.yaml}; the usual ones
 * have a number, from five (lowest) to one (highest). There is one object for each level.
 */
public final class Level {
    private static final Map<String, Level> KNOWN = new ConcurrentHashMap<>();

    /** Level five. */
    public static final Level LEVEL_5 = of(5);

    /** Level four. */
    public static final Level LEVEL_4 = of(4);

    /** Level three. */
    public static final Level LEVEL_3 = of(3);

    /** Level two. */
    public static final Level LEVEL_2 = of(2);

    /** Level one. */
    public static final Level LEVEL_1 = of(1);

    private final String id;

    private Level(String id) {
        this.id = id;
    }

    /**
     * The level with a number.
     *
     * @throws IllegalArgumentException if the number is not from 5 to 1
     */
    public static Level of(int number) {
        if (number < 1 || number > 5) {
            throw new IllegalArgumentException("level " + number + " is not from 5 to 1");
        }
        return of(Integer.toString(number));
    }

    /** The level with an id, such as {@code 3}; whether a catalogue has it is not asked here. */
    public static Level of(String id) {
        return KNOWN.computeIfAbsent(id, Level::new);
    }

    /** Its name in catalogues and results: the number, or an English word for one above or below the numbers. */
    public String id() {
        return id;
    }

    /** Its id. */
    @Override
    public String toString() {
        return id;
    }
}
