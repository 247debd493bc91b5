package io.github.baokao.diagnostic;

/** How grave a {@link Diagnostic} is. */
public enum Severity {
    /** The policy cannot be used. */
    ERROR("错误"),

    /** The policy can be used, but somebody should look. */
    WARNING("警告");

    private final String text;

    Severity(String text) {
        this.text = text;
    }

    /**
     * The Chinese word that {@link Diagnostic#render()} prints.
     *
     * @return 错误 or 警告
     */
    public String text() {
        return text;
    }
}
