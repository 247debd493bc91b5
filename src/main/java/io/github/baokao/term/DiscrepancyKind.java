package io.github.baokao.term;

/** What a discrepancy is. */
public enum DiscrepancyKind implements Term {
    /** A probable misprint. */
    MISPRINT("误印"),
    /** Two sources or places disagree. */
    DISAGREEMENT("不一致"),
    /** One source contradicts itself. */
    CONTRADICTION("自相矛盾"),
    /** No source says. */
    SILENCE("未规定"),
    /** A reading was chosen. */
    CHOICE("选择");

    private final String word;

    DiscrepancyKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
