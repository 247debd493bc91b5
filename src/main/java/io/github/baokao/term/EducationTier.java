package io.github.baokao.term;

/** The two tiers of schools for which the guides ask different papers. */
public enum EducationTier implements Term {
    /** Technical and secondary vocational schools. */
    TECHNICAL_OR_SECONDARY("技工及中职"),
    /** Schools that give a college degree or above. */
    COLLEGE_OR_ABOVE("专科及以上"),
    /** The school is not known. */
    UNKNOWN("不明");

    private final String word;

    EducationTier(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
