package io.github.baokao.term;

/** A superseded edition of the standard that an application may ask for. */
public enum Edition implements Term {
    /** The standard of 2005, 电子商务师 only. */
    STANDARD_2005("2005");

    private final String word;

    Edition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
