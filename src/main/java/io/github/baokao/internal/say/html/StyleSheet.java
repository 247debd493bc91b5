package io.github.baokao.internal.say.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A style sheet of ours: what all pages share, and what one kind of page adds to it. It never holds a text of somebody else. */
public final class StyleSheet implements Html {

    private final String rules;

    private StyleSheet(String rules) {
        this.rules = rules;
    }

    /**
     * The style sheet of one kind of page.
     *
     * @param page the class beside which its own rules are a resource
     * @param name the name of that resource
     * @return the shared rules and its own
     */
    public static StyleSheet of(Class<?> page, String name) {
        return new StyleSheet(text(StyleSheet.class, "base.css") + text(page, name));
    }

    /**
     * Its rules, for a file beside the page.
     *
     * @return the text of the file
     */
    public String rules() {
        return rules;
    }

    /** The style sheet inside the page. Its rules are written as they are, which neither HTML nor XML takes for markup. */
    @Override
    public void write(StringBuilder out) {
        out.append("<style>\n").append(rules).append("</style>\n");
    }

    private static String text(Class<?> beside, String name) {
        try (@Nullable InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
                throw new IllegalStateException("markup in " + name);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
