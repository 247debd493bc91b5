package io.github.baokao.advice;

/** What a way costs a person, least first. */
public enum Effort {
    /** To wait a little: a year at most. */
    WAIT("wait"),
    /** To bring a paper or to state a fact that the person may have. */
    PAPER("paper"),
    /** To ask a body, which may refuse. */
    RULING("ruling"),
    /** To take a certificate first that the person may apply for today, or to work a year at most. */
    QUALIFIED("qualified"),
    /** Years of work, of waiting or of school, or a certificate that the person may not apply for yet. */
    YEARS("years");

    private final String id;

    Effort(String id) {
        this.id = id;
    }

    /** The stable word for it in JSON, for instance {@code wait}. */
    public String id() {
        return id;
    }
}
