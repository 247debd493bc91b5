package io.github.baokao.term;

/** How a stated word stands to those that are asked for. */
public enum Standing implements Term {
    /** It is one of them. */
    TAKEN("在要求之列"),
    /** It resembles one of them, and the guides are silent about it. */
    LIKE("与要求的相近"),
    /** It is another one. */
    OTHER("不在要求之列");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
