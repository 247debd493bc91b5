package io.github.baokao.internal.say.text;

import io.github.baokao.term.Term;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language, from {@code messages_zh.properties} or {@code messages_en.properties}. They are read as UTF-8
 * whatever the platform's charset is, and filled in the same way in every locale: {@code {0}} stands for the first value.
 */
public final class Messages {

    private static final Map<Language, Messages> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Properties texts;

    private Messages(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts of a language, read once. */
    public static Messages in(Language language) {
        return LOADED.computeIfAbsent(language, Messages::load);
    }

    /** Their language. */
    public Language language() {
        return language;
    }

    /**
     * A text with its values filled in.
     *
     * @param key its key
     * @param values the values for {@code {0}}, {@code {1}} …
     * @return the text
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, Object... values) {
        return fill(raw(key), values);
    }

    /** A text about a number of things, which English words differently for one: the key's {@code .one} or {@code .many}. */
    public String count(String key, int count) {
        return text(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** The word for a constant of a closed vocabulary. */
    public String word(Term term) {
        Class<?> type = term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
        return text("term." + TermId.of(type) + "." + TermId.of(term));
    }

    /** Every key there is. */
    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** The text as it stands in the file. */
    String raw(String key) {
        @Nullable String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        return text;
    }

    static String fill(String text, Object... values) {
        return GappedText.fill(text, gap -> {
            int index = Integer.parseInt(gap);
            if (index >= values.length) {
                throw new IllegalArgumentException(
                        "no value for {" + index + "} of “" + text + "” in " + Arrays.toString(values));
            }
            return String.valueOf(values[index]);
        });
    }

    private static Messages load(Language language) {
        String name = "messages_" + language.code() + ".properties";
        try (@Nullable InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Messages(language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
