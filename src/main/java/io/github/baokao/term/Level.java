package io.github.baokao.term;

import java.util.List;

/** A skill level, from five (lowest) to one (highest). Its printed names stand in {@code catalog/levels.yaml}. */
public enum Level {
    /** Level five. */
    LEVEL_5(5),
    /** Level four. */
    LEVEL_4(4),
    /** Level three. */
    LEVEL_3(3),
    /** Level two. */
    LEVEL_2(2),
    /** Level one. */
    LEVEL_1(1);

    private static final List<Level> ALL = List.of(values());

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** The number of the level, from 5 to 1. */
    public int number() {
        return number;
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
        return ALL.get(5 - number);
    }
}
