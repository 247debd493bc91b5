package io.github.baokao.term;

/** When a printed requirement is to be met. */
public enum FilingStep implements Term {
    /** On filling in the form. */
    FILL_IN("填写"),
    /** On uploading it to the registration page. */
    UPLOAD("上传"),
    /** After approval and payment, by post. */
    SEND("寄送");

    private final String word;

    FilingStep(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
