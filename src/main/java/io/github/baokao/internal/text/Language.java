package io.github.baokao.internal.text;

/** A language that texts are written in. What the guides print stays Chinese in both. */
public enum Language {
    /** Chinese. */
    CHINESE("zh"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * The code of the language.
     *
     * @return {@code zh} or {@code en}
     */
    public String code() {
        return code;
    }
}
