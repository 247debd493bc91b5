package io.github.baokao.term;

/** How a named occupation stands to the one applied for. */
public enum OccupationRelation implements Term {
    /** It is the occupation applied for. */
    OWN("本职业"),
    /** The guide excludes it by name. */
    EXCLUDED("明示排除"),
    /** The printed list names it. */
    LISTED("列明的相关职业"),
    /** The printed list does not name it but is open. */
    OPEN("未列明、清单以“等”结尾"),
    /** No list takes it. */
    UNLISTED("不是相关职业"),
    /** No name is stated. */
    UNKNOWN("未写职业名称");

    private final String word;

    OccupationRelation(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
