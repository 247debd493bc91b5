package io.github.baokao.term;

/** What a word counts as, stated or not. */
public enum Reading implements Term {
    /** The word that is stated. */
    AS_STATED("照写明的"),
    /** The word that is stated, but a person must judge. */
    DOUBTFUL("照写明的、须审核"),
    /** The word that is stated, but only if the other field, which is not stated, allows it. */
    OPEN("照写明的、还要看学校"),
    /** The lowest of its ladder, though none is stated. */
    LOWEST("按最低一级"),
    /** A word is needed but not stated. */
    MISSING("需要写明而没有写"),
    /** None. */
    NONE("没有");

    private final String word;

    Reading(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
