package io.github.baokao.internal.say.html;

/**
 * Text as a reader sees it.
 *
 * @param text the text, not escaped
 */
public record Text(String text) implements Html {

    @Override
    public void write(StringBuilder out) {
        escape(text, out);
    }

    /** Appends a text so that it is nothing but text, between tags and in a quoted attribute. */
    static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(c) ? c : '\uFFFD');
            }
        });
    }

    /** What XML allows, but for marks that turn the direction of the text around. */
    private static boolean allowed(int c) {
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean plain = c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7F) || (c > 0x9F && c < 0xD800);
        return !turning && (plain || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF);
    }
}
