package io.github.baokao.term;

/** How what is written compares with what is to be written. */
public enum Comparison implements Term {
    /** They are the same. */
    SAME("相同"),
    /** They differ. */
    DIFFERENT("不同"),
    /** Of several lines one alone has a number of years, so that they may be one sentence with the sum at its end. */
    SUMMED("只写合计"),
    /** It is not known what is to be written. */
    UNKNOWN("无从比较");

    private final String word;

    Comparison(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
