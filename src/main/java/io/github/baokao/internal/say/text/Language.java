package io.github.baokao.internal.say.text;

import java.util.Locale;
import java.util.stream.Stream;

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

    /**
     * The language of a locale.
     *
     * @param locale the locale
     * @throws IllegalArgumentException if no texts are written in it
     */
    public static Language of(Locale locale) {
        return Stream.of(values())
                .filter(language -> language.code.equals(locale.getLanguage()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("zh and en are known, not " + locale.getLanguage()));
    }
}
