package io.github.baokao.advice;

/** What a step asks of the person, least first. */
public enum StepKind {
    /** To wait: work that is still open goes on, what is dated later comes. */
    WAIT("wait"),
    /** To bring a paper or a fact that the person may already have. */
    HAVE("have"),
    /** To acquire what the person does not have yet. */
    ACQUIRE("acquire");

    private final String id;

    StepKind(String id) {
        this.id = id;
    }

    /** The stable word for it in JSON and in message keys, for instance {@code wait}. */
    public String id() {
        return id;
    }
}
