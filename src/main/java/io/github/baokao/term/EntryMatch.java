package io.github.baokao.term;

/** How a name is found among the entries of a printed list. */
public enum EntryMatch implements Term {
    /** It is not there. */
    NONE("未列出"),
    /** It is an entry as printed. */
    AS_PRINTED("逐字列出"),
    /** It is one of the names that a compound entry runs together. */
    PART_OF_COMPOUND("含于合写条目"),
    /** It is the printed or the real name of a probable misprint. */
    MISPRINT("疑似误印");

    private final String word;

    EntryMatch(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
