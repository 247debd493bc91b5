package io.github.baokao.term;

/** What a ruling is about. */
public enum RulingKind implements Term {
    /** Whether an occupation counts as related. */
    OCCUPATION("职业"),
    /** Whether a major counts as related. */
    MAJOR("专业"),
    /** Whether a professional title corresponds. */
    TITLE("职称");

    private final String word;

    RulingKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
