package io.github.baokao.term;

/** How far a schooling has come. */
public enum StudyStatus implements Term {
    /** It has been finished. */
    GRADUATED("毕业"),
    /** It is in its last year (在读应届毕业生). */
    GRADUATING("应届"),
    /** It goes on. */
    STUDYING("在读");

    private final String word;

    StudyStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
