package io.github.baokao.internal.workbench.sheet;

/** What a row is coloured by. */
enum Tint {
    NONE("FFFFFF"),
    GOOD("C6EFCE"),
    OPEN("FFEB9C"),
    BAD("FFC7CE"),
    EXAMPLE("E7E6E6");

    private final String colour;

    Tint(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }
}
